package goalpack.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** A desk whose names are as long and as many as names get: books and exports, written for a test. */
final class LongDesk {
    static final int TEAMS = 60;
    static final int REGIONS = 6;
    static final int CATEGORIES = 200;

    private static final List<String> FOREIGN = List.of(
            "שאלות על משלוחים ועל החזרות של ציוד הרים ומפרשים",
            "أسئلة حول الشحن وإرجاع المعدات الجبلية والأشرعة",
            "החזר כספי (EUR 50)",
            "طلب رقم 12345 متأخر");

    private LongDesk() {}

    /** Sixty letters, the number among the first. */
    static String team(int number) {
        return String.format(Locale.ROOT, "Team %02d of the north-western coast and islands, second line", number);
    }

    static String region(int number) {
        return String.format(Locale.ROOT, "Region %d with its harbours, islands and inland waterways too", number);
    }

    static String category(int number) {
        return number < FOREIGN.size()
                ? FOREIGN.get(number)
                : String.format(Locale.ROOT, "Category %03d: Reklamationsbearbeitungsangelegenheiten abroad", number);
    }

    private static String tree() {
        List<String> regions = new ArrayList<>();
        for (int region = 0; region < REGIONS; region++) {
            int first = region * TEAMS / REGIONS;
            List<String> teams = IntStream.range(first, first + TEAMS / REGIONS)
                    .mapToObj(team -> '"' + team(team) + '"')
                    .toList();
            regions.add("    \"" + region(region) + "\": [" + String.join(", ", teams) + "]");
        }
        return String.join("\n", regions);
    }

    /** Three goals of the director's in a first year, each carried by the regions. */
    static String book(String language) {
        return """
                organisation: Harbour & Pine Gesellschaft für Ausrüstung und Kundendienst mbH & Co. KG
                mission: Everybody is out of doors again by the weekend
                as-of: 2026-03-31
                language: LANGUAGE
                exports: [{ files: tickets.csv, timezone: UTC }]
                smallest-unit: 1
                units:
                  by: team
                  levels: [region, team]
                  tree:
                TREE
                roles:
                  director: { title: Director of Customer Support for all Harbours and Inland Waters, covers: all }
                  manager: { covers: region, reports-to: director }
                goals:
                GOALS
                reviews:
                  monthly: { packs: [director, manager] }
                  mid-year: { packs: [director, manager] }
                """.replace("LANGUAGE", language).replace("TREE", tree()).replace("GOALS", goals());
    }

    private static String goals() {
        String all = """
                  ID:
                    role: director
                    says: SAYS
                    serves: mission
                    METRIC
                    every: month
                    from: 2026-01-01
                    until: 2026-12-31
                    owner: Wilhelmine-Henriette von und zu Großschönau-Björkström
                    because: Customers who wait into a second day write again and rate us half as often as good.
                    agreed: { on: 2025-12-16, by: [Wilhelmine-Henriette von und zu Großschönau-Björkström, Rüya Aydın] }
                    review: 2026-07-15
                    guardrails: [{ metric: csat, limit: ">= 99%" }]
                    milestones:
                      - { says: Early shift staffed in every team of every region and on every island, due: 2026-02-15 }
                      - { says: Answer texts in all five languages, due: 2026-02-17, done: 2026-02-12 }
                      - { says: Phone line, due: 2026-09-30 }
                  ID-region:
                    role: manager
                    says: SAYS
                    serves: ID
                    adds-up: same-metric
                    TARGET
                """;
        return goal(
                        all,
                        "answers",
                        "A useful first answer within 4 hours on every day of the week",
                        "metric: first-reply-within\n    with: { limit: 4h }",
                        "threshold: 60%\n    target: 85%\n    stretch: 95%")
                + goal(
                        all,
                        "contact",
                        "Solved with the very first answer and never opened again after",
                        "metric: fcr",
                        "threshold: 30%\n    target: 60%\n    stretch: 95%")
                + goal(
                        all,
                        "solving",
                        "Half of all problems are solved within one and a half days, ever",
                        "metric: resolution-time\n    with: { of: full }\n    statistic: median",
                        "threshold: 60h\n    target: 36h\n    stretch: 24h");
    }

    private static String goal(String text, String id, String says, String metric, String marks) {
        return text.replace("ID", id)
                .replace("SAYS", says)
                .replace("METRIC", metric + "\n    " + marks)
                .replace("TARGET", marks);
    }

    /** Tickets of the months, so many that each category and each team has some. */
    static String tickets(int months) {
        List<String> rows = new ArrayList<>(List.of("ticket_id,created_at,status,team,assignee,category,"
                + "first_reply_at,solved_at,agent_replies,reopens,csat"));
        for (int month = 0; month < months; month++) {
            LocalDate first = LocalDate.of(2026, 3, 1).minusMonths(month);
            for (int i = 0; i < 3 * CATEGORIES; i++) {
                LocalDate day = first.plusDays(i % 27);
                rows.add(String.format(
                        Locale.ROOT,
                        "%d,%sT08:00:00Z,solved,\"%s\",A%d,\"%s\",%sT%02d:00:00Z,%sT20:00:00Z,%d,%d,%s",
                        rows.size(),
                        day,
                        team(i % TEAMS),
                        i % 400,
                        category(i % CATEGORIES),
                        day,
                        i % (5 + i % 7) == 0 ? 19 : 9,
                        day.plusDays(i % 4),
                        1 + i % 3,
                        i % 11 == 0 ? 1 : 0,
                        i % 9 == 0 ? "bad" : "good"));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    /** Tickets of which no goal can be counted. */
    static String bare() {
        return "ticket_id,created_at,team\n1,2026-03-02T08:00:00Z,\"%s\"\n2,2026-03-03T08:00:00Z,\"%s\"\n"
                .formatted(team(0), team(1));
    }

    /** Tickets of a year before anything was agreed. */
    static String old() {
        return "ticket_id,created_at,status,team,assignee,category,first_reply_at,solved_at,agent_replies,reopens,csat\n"
                + "1,2024-03-02T08:00:00Z,solved,\"%s\",A1,\"%s\",2024-03-02T09:00:00Z,2024-03-02T09:00:00Z,1,0,good\n"
                        .formatted(team(0), category(5));
    }
}
