package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tickets of the worked cases wait for the warehouse: T2 for 70 minutes, T7 from half past four on and still. */
class PartnersTest {
    @TempDir
    private Path temp;

    private RunFolder run() throws IOException {
        String book = Files.readString(Runs.GOLDEN.resolve("goalpack.yaml")) + """
                events: events.csv
                partners:
                  Warehouse: { waits: { tag: wait-warehouse }, owner: K. Demir, goal: { within: 2h, target: 80% } }
                reviews: { monthly: { packs: [director, Warehouse] } }
                """;
        Files.writeString(temp.resolve("goalpack.yaml"), book);
        Files.writeString(temp.resolve("events.csv"), """
                ticket_id,at,type,from,to,actor
                T2,2026-03-02T10:30:00+01:00,tag,,wait-warehouse,agent
                T2,2026-03-02T11:40:00+01:00,tag,wait-warehouse,,agent
                T7,2026-03-30T16:30:00+02:00,tag,,wait-warehouse,agent
                """);
        Files.copy(Runs.GOLDEN.resolve("tickets.csv"), temp.resolve("tickets.csv"));
        Trial run = Trial.in(temp, "run", "--period=2026-03", "--as-of=2026-03-31");
        return new RunFolder(run.ending(0).folder());
    }

    @Test
    void theirPromiseIsMeasuredAndTheirHeadGetsAPageOfTheirOwn() throws IOException {
        RunFolder run = run();
        Map<String, String> row = run.figures().stream()
                .filter(one -> "Warehouse".equals(one.get("role")))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("partner-within", "0.5", "1", "2"),
                List.of(row.get("metric"), row.get("value"), row.get("numerator"), row.get("denominator")));
        List<String> packs = run.packs(".pdf");
        assertEquals(2, packs.size(), packs::toString);
        String page = String.join(" ", run.pages(packs.getLast()));
        assertTrue(page.contains("2 waits for Warehouse, too few to judge"), page);
        assertTrue(page.contains("K. Demir answers for it."), page);
    }

    @Test
    void pageOneSaysWhatWasMissedOnlyForTheWait() throws IOException {
        RunFolder run = run();
        String page = run.pages(run.packs(".pdf").getFirst()).getFirst();
        assertTrue(page.contains("Waiting for other departments"), page);
        assertTrue(page.contains("2 of 3: First answer"), page);
    }
}
