package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units of too few people are not shown alone; team B of the worked cases has tickets of Cem and of Dina. */
class SmallUnitsTest {
    @TempDir
    private Path temp;

    private List<String> scopesOfLeads(String people) throws IOException {
        String book = Files.readString(Runs.GOLDEN.resolve("goalpack.yaml"))
                .replace("smallest-unit: 1", "smallest-unit: 2\npeople: people.csv");
        Files.writeString(temp.resolve("goalpack.yaml"), book);
        Files.writeString(temp.resolve("people.csv"), "id,name,email,role,unit,aliases\n" + people);
        Files.copy(Runs.GOLDEN.resolve("tickets.csv"), temp.resolve("tickets.csv"));
        Trial run = Trial.in(temp, "run", "--period=2026-03", "--as-of=2026-03-31");
        return new RunFolder(run.ending(0).folder())
                .figures().stream()
                        .filter(row -> "lead".equals(row.get("role")))
                        .map(row -> row.getOrDefault("scope", ""))
                        .toList();
    }

    @Test
    void twoPeopleAreTwo() throws IOException {
        assertEquals(List.of("A", "B"), scopesOfLeads("p1,Cem,,lead,B,\np2,Dina,,lead,A,\n"));
    }

    @Test
    void onePersonUnderTwoNamesIsOne() throws IOException {
        assertEquals(List.of(), scopesOfLeads("p1,Cem,,lead,B,Dina\n"), "B would show one person, and A what is left");
    }

    @Test
    void aSmallTeamIsJoinedToItsSmallestSiblingAndOnlyTheLargeOneHasAPack() throws IOException {
        Map<String, Integer> sizes = Map.of("Large", 6, "Middle", 5, "Small", 2);
        StringBuilder rows = new StringBuilder("ticket_id,created_at,status,team,assignee,first_reply_at\n");
        sizes.forEach((team, people) -> {
            for (int i = 0; i < people * 3; i++) {
                rows.append("%s%d,2026-03-%02dT09:00:00Z,open,%s,%s %d,2026-03-%02dT10:00:00Z\n"
                        .formatted(team, i, i % 28 + 1, team, team, i % people, i % 28 + 1));
            }
        });
        Files.writeString(temp.resolve("tickets.csv"), rows.toString());
        Files.writeString(temp.resolve("goalpack.yaml"), """
                exports: [{ files: tickets.csv }]
                units: { by: team, levels: [team], tree: [Large, Middle, Small] }
                roles: { head: {}, lead: { covers: team, reports-to: head } }
                goals:
                  answers: { role: head, says: Answered, metric: first-reply-within, with: { limit: 4h }, target: 80% }
                  own: { role: lead, says: Answered, serves: answers, adds-up: same-metric, target: 80% }
                """);
        RunFolder run = new RunFolder(Trial.in(temp, "run", "--period=2026-03", "--as-of=2026-03-31")
                .ending(0)
                .folder());
        assertEquals(
                List.of("", "Large"),
                run.figures().stream().map(row -> row.getOrDefault("scope", "")).toList());
        String head = String.join(" ", run.pages(run.packs(".pdf").getFirst()));
        assertTrue(head.contains("small units together 100.0 % 21") && head.contains("Large"), head);
        assertFalse(head.contains("Middle") || head.contains("Small"), head);
    }
}
