package goalpack.run;

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
}
