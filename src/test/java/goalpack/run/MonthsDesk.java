package goalpack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A desk of five people with twenty tickets a month from November 2025 to June 2026, and a good book about them.
 *
 * <p>Eighteen of the twenty are about deliveries; what is not answered within an hour is answered after ten.
 */
final class MonthsDesk {
    static final String BOOK = """
            organisation: Corner Shop
            mission: Nobody waits in vain
            as-of: 2026-06-30
            exports: [{ files: tickets.csv }]
            units: { by: team, levels: [team], tree: [Desk] }
            smallest-unit: 5
            roles:
              head: { covers: all }
              lead: { covers: team, reports-to: head }
            goals:
              answers:
                role: head
                says: An answer within 4 hours
                serves: mission
                metric: first-reply-within
                with: { limit: 4h }
                where: { category: Delivery }
                every: month
                from: 2026-01-01
                until: 2026-12-31
                floor: 50%
                threshold: 75%
                target: 85%
                owner: Ada
                because: Who waits into a second day writes again.
                agreed: { on: 2026-01-05, by: [Ada, Ben] }
                review: 2026-07-15
                guardrails: [{ metric: csat, limit: ">= 80%" }]
                milestones: [{ says: Rota written, due: 2026-03-01, done: 2026-02-27 }]
              answers-of-the-desk:
                role: lead
                says: An answer within 4 hours
                serves: answers
                adds-up: same-metric
                from: 2026-01-01
                floor: 50%
                threshold: 75%
                target: 85%
                owner: Ben
                because: Who waits into a second day writes again.
                agreed: { on: 2026-01-05, by: [Ada, Ben] }
                review: 2026-07-15
            """;

    private static final int A_MONTH = 20;
    private static final String PEOPLE = "ABCDE";

    private MonthsDesk() {}

    static String tickets() {
        return tickets(16, 17, 15, 17, 16, 17, 16, 17);
    }

    /** By month, how many of the eighteen about deliveries are answered within an hour. */
    static String tickets(int... inTimeByMonth) {
        List<String> rows = new ArrayList<>(List.of("ticket_id,created_at,status,team,assignee,category,"
                + "first_reply_at,solved_at,agent_replies,reopens,csat"));
        LocalDate month = LocalDate.of(2025, 11, 1);
        for (int inTime : inTimeByMonth) {
            for (int i = 0; i < A_MONTH; i++) {
                LocalDate day = month.plusDays(i);
                rows.add(String.format(
                        Locale.ROOT,
                        "%d,%sT09:00:00Z,solved,Desk,%s,%s,%sT%s:00:00Z,%sT20:00:00Z,1,0,good",
                        rows.size(),
                        day,
                        PEOPLE.charAt(i % PEOPLE.length()),
                        isReturn(i) ? "Returns" : "Delivery",
                        day,
                        isReturn(i) || i - i / 10 < inTime ? "10" : "19",
                        day));
            }
            month = month.plusMonths(1);
        }
        return String.join("\n", rows) + "\n";
    }

    private static boolean isReturn(int number) {
        return number % 10 == 9;
    }

    /** Writes both; the book's file. */
    static Path write(Path folder, String book, String tickets) throws IOException {
        Files.writeString(folder.resolve("tickets.csv"), tickets);
        return Files.writeString(folder.resolve("goalpack.yaml"), book);
    }
}
