package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures came about that are more, or other, than a share of tickets. */
class ExplainKindsTest {
    private static final String BOOK = """
            organisation: Corner Shop
            mission: Nobody waits in vain
            as-of: 2026-07-02
            exports: [{ files: tickets.csv }]
            facts: facts.csv
            goals-per-role: 5
            units: { by: team, levels: [team], tree: [Desk] }
            roles:
              head: { covers: all }
              lead: { covers: team, reports-to: head }
            goals:
              teams: { role: head, kind: score, says: The teams do well }
              once: { role: lead, metric: fcr, target: 90%, floor: 50%, threshold: 80%, serves: teams, adds-up: score, says: Solved at once }
              back: { role: head, metric: reopen-rate, target: 5%, says: It stays solved }
              busy: { role: head, metric: external, with: { key: busy }, kind: band, between: [0.6, 0.8], better: higher, says: Neither idle nor spent }
              rota: { role: head, kind: milestones, until: 2026-12-31, says: Rota in place, milestones: [{ says: Written, due: 2026-03-01, done: 2026-02-27 }, { says: Staffed, due: 2026-09-01 }] }
            """;

    @TempDir
    private Path folder;

    private String explained(Path run, String goal) {
        return Trial.in(folder, "explain", run.toString(), goal)
                .ending(0)
                .out()
                .replaceAll("[\\s\\u202f\\u00a0]+", " ");
    }

    @Test
    void scoresStepsBandsAndWhatIsNotWanted() throws IOException {
        MonthsDesk.write(folder, BOOK, MonthsDesk.tickets());
        Files.writeString(folder.resolve("facts.csv"), "period,scope,key,value\n2026-06,,busy,0.55\n");
        Path run = Trial.in(folder, "run", "--mail=off", "--role=head").folder();
        String teams = explained(run, "teams");
        assertTrue(teams.contains("made of once, Desk: score 1, share 100.0 %"), teams);
        String rota = explained(run, "rota");
        assertTrue(
                rota.contains("steps Written: due 2026-03-01, done 2026-02-27 Staffed: due 2026-09-01, not done"),
                rota);
        String busy = explained(run, "busy");
        assertTrue(busy.contains("between 0.6 and 0.8"), busy);
        String back = explained(run, "back");
        assertTrue(back.contains("does not count") && back.contains("0 / 20"), back);
        assertFalse(back.contains("missed"), back);
    }

    /** What twenty tickets cost, and how many hours they took. */
    @Test
    void whatIsMadeWithTheFactsFile() throws IOException {
        String goals = """
                  cost: { role: head, metric: cost-per-ticket, target: 25, says: A fair price }
                  load: { role: lead, metric: load, target: 1, says: Room to think }
                """;
        MonthsDesk.write(folder, BOOK + goals, MonthsDesk.tickets());
        Files.writeString(
                folder.resolve("facts.csv"),
                "period,scope,key,value\n2026-06,,busy,0.55\n2026-06,Desk,cost,480.5\n2026-06,Desk,available_hours,40\n");
        Path run = Trial.in(folder, "run", "--mail=off").folder();
        String cost = explained(run, "cost");
        assertTrue(cost.contains("(480.5 / 20)"), cost);
        assertTrue(cost.contains("facts cost, Desk, 2026-06: 480.5 facts.csv:3"), cost);
        assertTrue(explained(run, "busy").contains("facts busy, 2026-06: 0.55 facts.csv:2"));
        String load = explained(run, "load");
        assertTrue(load.contains("/ 40)") && load.contains("available_hours, Desk"), load);
        String rows = Trial.in(folder, "explain", run.toString(), "cost", "--format=csv")
                .ending(0)
                .out();
        assertTrue(rows.contains("cost,Desk,,cost,facts.csv,3,fact,,2026-06-01,480.5,1"), rows);
        assertEquals(22, rows.lines().count(), "header, fact, tickets");
        assertFalse(Trial.in(folder, "explain", run.toString(), "cost", "--format=csv", "--left-out")
                .out()
                .contains(",fact,"));
    }
}
