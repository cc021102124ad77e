package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk of two teams without a goal book.
 *
 * <p>Every second ticket is Leeds', the others Bergen's; ticket n is answered after n hours and solved after 2n; every
 * fourth was reopened; each team has five people.
 */
class BaselineRunTest {
    private static final String HEADER = "ticket_id,created_at,first_reply_at,solved_at,status,team,assignee,category,"
            + "agent_replies,reopens,csat\n";
    private static final int TICKETS = 40;

    @TempDir
    static Path desk;

    private static RunFolder run;

    @BeforeAll
    static void theDeskRuns() throws IOException {
        Files.writeString(desk.resolve("tickets.csv"), HEADER + rows("Z"));
        run = new RunFolder(Trial.in(desk, "run", "tickets.csv").ending(0).folder());
    }

    private static String rows(String zone) {
        StringBuilder rows = new StringBuilder();
        Instant first = Instant.parse("2026-06-01T08:00:00Z");
        for (int n = 1; n <= TICKETS; n++) {
            Instant created = first.plus(n % 20, ChronoUnit.DAYS);
            rows.append(String.join(
                            ",",
                            "T" + n,
                            stamp(created, zone),
                            stamp(created.plus(n, ChronoUnit.HOURS), zone),
                            stamp(created.plus(2L * n, ChronoUnit.HOURS), zone),
                            "solved",
                            n % 2 == 0 ? "Leeds" : "Bergen",
                            "Person " + (n % 10),
                            n % 3 == 0 ? "Billing" : "Delivery",
                            n % 4 == 0 ? "2" : "1",
                            n % 4 == 0 ? "1" : "0",
                            n % 5 == 0 ? "good" : "unoffered"))
                    .append('\n');
        }
        return rows.append("T99,2026-07-03T09:00:00")
                .append(zone)
                .append(",,,open,Leeds,Person 2,Billing,0,0,\n")
                .toString();
    }

    private static String stamp(Instant at, String zone) {
        return at.toString().replace("Z", zone);
    }

    private static Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        run.figures().forEach(row -> values.put(row.get("scope") + "/" + row.get("goal"), row.get("value")));
        return values;
    }

    @Test
    void theLatestCompleteMonthIsCountedAsByHand() {
        assertEquals("2026-06", run.figures().getFirst().get("period"));
        Map<String, String> values = values();
        assertEquals("40", values.get("/created"));
        assertEquals("40", values.get("/solved"));
        assertEquals("0", values.get("/backlog"));
        assertEquals("1230", values.get("/first-reply-time"), "half of 1 to 40 hours, in minutes");
        assertEquals("0.1", values.get("/first-reply-within-4h"));
        assertEquals("0.75", values.get("/fcr"));
        assertEquals("0.25", values.get("/reopen-rate"));
        assertEquals("1", values.get("/csat"));
        assertEquals("20", values.get("unit/Leeds/created"));
        assertEquals("13", values.get("category/Billing/created"));
        assertEquals("27", values.get("category/Delivery/created"));
    }

    @Test
    void theReportHasTheSameFiguresAndNamesNobody() {
        String pages = String.join(" ", run.pages(run.packs(".pdf").getFirst()));
        assertTrue(
                pages.contains("40 tickets came in and 40 were solved; half had a first answer within 20.5 h"), pages);
        assertTrue(pages.contains("No goals, so no verdicts."), pages);
        assertTrue(pages.contains("Reopened tickets 10 of 40 solved tickets 25.0 %"), pages);
        run.texts().forEach((path, text) -> assertFalse(text.contains("Person 1"), path));
    }

    @Test
    void noVerdictIsGivenAnywhere() {
        for (Map<String, String> row : run.figures()) {
            assertEquals("", row.get("status") + row.get("target") + row.get("score"));
        }
        run.texts().forEach((path, text) -> assertFalse(text.contains("Missed") || text.contains("Exceeded"), path));
    }

    @Test
    void aSecondRunElsewhereWritesTheSameBytes() throws IOException {
        Path again = Files.createDirectory(desk.resolve("again"));
        Files.copy(desk.resolve("tickets.csv"), again.resolve("tickets.csv"));
        RunFolder second =
                new RunFolder(Trial.in(again, "run", "tickets.csv").ending(0).folder());
        assertEquals(run.root().getFileName(), second.root().getFileName());
        assertEquals(run.texts(), second.texts());
    }

    @Test
    void forCronItSaysOnlyWhatIsAmiss() throws IOException {
        Path quiet = Files.createDirectory(desk.resolve("quiet"));
        Files.copy(desk.resolve("tickets.csv"), quiet.resolve("tickets.csv"));
        Trial trial = Trial.in(quiet, "run", "tickets.csv", "--quiet").ending(0);
        assertEquals("", trial.out());
        assertFalse(trial.err().contains("tickets; "), trial.err());
    }

    @Test
    void stampsWithoutAZoneMakeADraftThatSaysWhatWasAssumedOnEachPage() throws IOException {
        Path zoneless = Files.createDirectory(desk.resolve("zoneless"));
        Files.writeString(zoneless.resolve("tickets.csv"), HEADER + rows(""));
        Trial trial = Trial.in(zoneless, "run", "tickets.csv").ending(0);
        assertTrue(trial.err().contains("[zone-missing]"), trial.err());
        assertTrue(trial.err().contains("DRAFT, not to be passed on: something had to be assumed"), trial.err());
        RunFolder drafted = new RunFolder(trial.folder());
        for (String page : drafted.pages(drafted.packs(".pdf").getFirst())) {
            assertTrue(page.contains("DRAFT") && page.contains("assumed: stamps without a zone are UTC"), page);
        }
        assertEquals("draft", drafted.json("manifest.json").get("standing").asString());
        assertFalse(Files.exists(drafted.root().resolveSibling("current")));
    }

    @Test
    void whatOnlyABookKnowsIsRefused() {
        Trial refused = Trial.in(desk, "run", "tickets.csv", "--only", "Leeds").ending(64);
        assertTrue(refused.err().contains("[asked-without-book]"), refused.err());
    }

    @Test
    void filesOfTwoHelpdesksAreCountedApartThoughTheirIdsAreAlike() throws IOException {
        Path two = Files.createDirectory(desk.resolve("two"));
        Files.copy(desk.resolve("tickets.csv"), two.resolve("tickets.csv"));
        Files.writeString(two.resolve("zendesk.csv"), """
                Id,Group,Status,Assignee,Created at,First reply time in minutes,Full resolution time in minutes
                T1,Desk,Solved,Ada,2026-06-03T09:00:00Z,30,60
                """);
        Trial trial = Trial.in(two, "run", "tickets.csv", "zendesk.csv").ending(0);
        RunFolder both = new RunFolder(trial.folder());
        assertEquals("41", both.figures().getFirst().get("value"));
    }
}
