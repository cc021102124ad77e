package goalpack.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** A desk of many small teams, each with a lead who gets a pack by mail; made up by counting. */
record ManyTeams(int teams, int ticketsEach) {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

    /** Writes book, people and tickets into the folder; mail goes to the port of this machine. */
    Path write(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("people.csv"), people());
        Files.writeString(folder.resolve("tickets.csv"), tickets());
        return Files.writeString(folder.resolve("goalpack.yaml"), book(port));
    }

    static String team(int i) {
        return "Team %03d".formatted(i);
    }

    static String address(int i) {
        return "lead%03d@desk.example".formatted(i);
    }

    private String book(int port) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < teams; i++) {
            tree.append(i == 0 ? "" : ", ").append(team(i));
        }
        return """
                organisation: Many Teams
                mission: Everybody is answered
                timezone: UTC
                smallest-unit: 1
                exports:
                  - files: tickets.csv
                    profile: canonical
                people: people.csv
                units:
                  by: team
                  levels: [team]
                  tree: [%s]
                roles:
                  director: { covers: all }
                  lead: { title: Team lead, covers: team, reports-to: director }
                  rep: { covers: person, reports-to: lead }
                goals:
                  answered:
                    role: director
                    says: An answer within an hour
                    metric: first-reply-within
                    with: { limit: 60m }
                    every: month
                    target: 60%%
                  answered-team:
                    role: lead
                    says: An answer within an hour
                    serves: answered
                    adds-up: same-metric
                    metric: first-reply-within
                    target: 60%%
                reviews:
                  monthly: { packs: [lead] }
                mail:
                  from: "Operations <ops@desk.example>"
                  server: { host: 127.0.0.1, port: %d, security: none }
                  to: { lead: [holder] }
                """.formatted(tree, port);
    }

    private String people() {
        StringBuilder rows = new StringBuilder("id,name,email,role,unit,reports_to,aliases,language,from,until\n");
        for (int i = 0; i < teams; i++) {
            rows.append("l%03d,Lead %03d,%s,lead,%s,,,en,,\n".formatted(i, i, address(i), team(i)));
            rows.append("r%03d,Ada Rep%03d,,rep,%s,l%03d,,en,,\n".formatted(i, i, team(i), i));
        }
        return rows.toString();
    }

    private String tickets() {
        StringBuilder rows = new StringBuilder(
                "ticket_id,created_at,first_reply_at,solved_at,status,team,assignee,category,channel\n");
        for (int i = 0; i < teams; i++) {
            for (int j = 0; j < ticketsEach; j++) {
                LocalDate day = FIRST.plusDays(j * 29L / Math.max(1, ticketsEach - 1));
                String created = day.atTime(LocalTime.of(9, i % 60))
                        .atOffset(ZoneOffset.UTC)
                        .toString();
                String replied = day.atTime(LocalTime.of(j % 3 == 0 ? 12 : 9, 59))
                        .atOffset(ZoneOffset.UTC)
                        .toString();
                rows.append("t%d-%d,%s,%s,%s,closed,%s,Ada Rep%03d,Billing,email\n"
                        .formatted(i, j, created, replied, replied, team(i), i));
            }
        }
        return rows.toString();
    }
}
