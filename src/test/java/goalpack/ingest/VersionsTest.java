package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ingest.Comebacks.Change;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Label;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
    private static final String HEADER = "ticket_id,created_at,updated_at,status,team";

    @TempDir
    Path folder;

    @Test
    void theVersionUpdatedLastCountsWhereverItStands() {
        Ticket ticket = Desk.in(folder)
                .with("desk-2026-04.csv", HEADER, "1,2026-03-02 09:00,2026-03-03 09:00,open,Leeds")
                .with("desk-2026-03.csv", HEADER, "1,2026-03-02 09:00,2026-03-09 09:00,open,Lyon")
                .ticket();
        assertEquals("Lyon", ticket.label(Label.TEAM));
    }

    @Test
    void ofVersionsUpdatedAlikeTheOneExportedLastCounts() {
        Intake intake = Desk.in(folder)
                .with("desk-2026-04.csv", HEADER, "1,2026-03-02 09:00,,open,Leeds")
                .with("desk-2026-03.csv", HEADER, "1,2026-03-02 09:00,,open,Lyon", "1,2026-03-02 09:00,,open,Lyon")
                .intake();
        assertEquals("Leeds", intake.tickets().getFirst().label(Label.TEAM));
        assertEquals(2, intake.files().getFirst().duplicates());
        assertEquals(1, intake.files().get(1).accepted());
    }

    @ParameterizedTest
    @CsvSource({
        "tickets-2026-03-08.csv, 2026-03-08",
        "tickets_20260308.csv.gz, 2026-03-08",
        "zendesk-2026-02.csv, 2026-02-28",
        "from-2026-01-01-to-2026-01-31.csv, 2026-01-31",
        "tickets.csv,"
    })
    void theFileNameSaysWhenItWasExported(String name, LocalDate day) {
        assertEquals(
                Optional.ofNullable(day),
                ExportFile.of(Desk.in(folder).source(), folder.resolve(name), name)
                        .exported());
    }

    @Test
    void aTicketThatALaterExportShouldHoldIsListedAndStillCounted() {
        String[] march = new String[21];
        march[0] = HEADER;
        for (int i = 1; i <= 20; i++) {
            march[i] = "%02d,2026-03-%02d 09:00,,open,Leeds".formatted(i, i);
        }
        List<String> april = new ArrayList<>(List.of(march));
        april.remove("07,2026-03-07 09:00,,open,Leeds");
        april.add("21,2026-04-02 09:00,,open,Leeds");
        Intake intake = Desk.in(folder)
                .with("desk-2026-03.csv", march)
                .with("desk-2026-04.csv", april.toArray(String[]::new))
                .intake();
        assertEquals(List.of(new TicketId("desk", "07")), intake.vanished());
        assertEquals(21, intake.tickets().size());
    }

    @Test
    void anExportOfOneMonthMakesNothingVanish() {
        Intake intake = Desk.in(folder)
                .with("desk-2026-03.csv", HEADER, "1,2026-03-02 09:00,,open,", "2,2026-03-09 09:00,,open,")
                .with("desk-2026-04.csv", HEADER, "1,2026-03-02 09:00,,closed,", "3,2026-04-02 09:00,,open,")
                .intake();
        assertEquals(List.of(), intake.vanished());
    }

    @Test
    void whatALaterExportTellsOtherwiseIsCountedAndListed() {
        String header = "ticket_id,created_at,updated_at,status,team,solved_at";
        Intake intake = Desk.in(folder)
                .with(
                        "desk-2026-03.csv",
                        header,
                        "1,2026-03-02 09:00,2026-03-03 09:00,solved,Leeds,2026-03-03 09:00",
                        "2,2026-03-02 09:00,2026-03-03 09:00,solved,Leeds,2026-03-03 09:00",
                        "3,2026-03-02 09:00,2026-03-03 09:00,open,Leeds,",
                        "4,2026-03-02 09:00,2026-03-03 09:00,solved,Leeds,2026-03-03 09:00")
                .with(
                        "desk-2026-04.csv",
                        header,
                        "1,2026-03-02 09:00,2026-04-03 09:00,open,Leeds,",
                        "2,2026-03-02 09:00,2026-04-03 09:00,solved,Leeds,2026-04-03 09:00",
                        "3,2026-03-02 09:00,2026-04-03 09:00,open,Lyon,",
                        "4,2026-03-02 09:00,2026-03-03 09:00,solved,Leeds,2026-03-03 09:00")
                .intake();
        assertEquals(
                Map.of(
                        Change.CHANGED, 3,
                        Change.STATUS_CHANGED, 1,
                        Change.REASSIGNED, 1,
                        Change.SOLVED_MOVED, 1,
                        Change.SOLVED_LOST, 1,
                        Change.REOPENED, 1),
                intake.comebacks().counts());
        Comebacks.Comeback first = intake.comebacks().listed().getFirst();
        assertEquals(new TicketId("desk", "1"), first.id());
        assertEquals("desk-2026-03.csv", first.earlier().origin().file());
        assertEquals(Optional.empty(), first.later().solved());
    }

    @Test
    void headersThatDriftAreTold() {
        String row = "1,2026-03-02 09:00,2026-04-03 09:00,open,Leeds,high";
        List<Problem> problems = Desk.in(folder)
                .with("desk-2026-03.csv", HEADER + ",priority,note", row + ",x")
                .with("desk-2026-04.csv", HEADER + ",team,remark", row + ",y")
                .read()
                .problems();
        assertEquals(
                List.of(Problem.practice(
                        "headers-drift",
                        Place.line("desk-2026-04.csv", 1),
                        Map.of(
                                "file", "desk-2026-04.csv",
                                "earlier", "desk-2026-03.csv",
                                "gone", "priority, note",
                                "added", "remark",
                                "otherwise", "team"))),
                problems);
    }

    @Test
    void columnsThatNobodyReadsMayComeAndGo() {
        String row = "1,2026-03-02 09:00,2026-04-03 09:00,open,Leeds";
        List<Problem> problems = Desk.in(folder)
                .with("desk-2026-03.csv", HEADER + ",note", row + ",x")
                .with("desk-2026-04.csv", HEADER + ",remark", row + ",y")
                .read()
                .problems();
        assertEquals(List.of(), problems);
    }

    @Test
    void rowsOfOneExportAreNoComeback() {
        Intake intake = Desk.in(folder)
                .with("desk-2026-03.csv", HEADER, "1,2026-03-02 09:00,,open,Lyon", "1,2026-03-02 09:00,,closed,Lyon")
                .intake();
        assertEquals(Map.of(), intake.comebacks().counts());
    }

    @Test
    void anyOrderOfRowsAndAnyCutIntoFilesGivesTheSameTickets() {
        Random random = new Random(42);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add("%d,2026-03-%02d 09:00,2026-04-%02d 09:00,%s,%s"
                    .formatted(
                            random.nextInt(80),
                            1 + random.nextInt(2),
                            1 + random.nextInt(3),
                            random.nextBoolean() ? "open" : "solved",
                            random.nextBoolean() ? "Leeds" : "Lyon"));
        }
        List<String> expected = facts(
                Desk.in(folder.resolve("whole")).with("a.csv", lines(rows)).intake());
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(rows, random);
            int one = random.nextInt(rows.size());
            int two = one + random.nextInt(rows.size() - one);
            Intake intake = Desk.in(folder.resolve("round" + round))
                    .with("c.csv", lines(rows.subList(0, one)))
                    .with("a.csv", lines(rows.subList(one, two)))
                    .with("b.csv", lines(rows.subList(two, rows.size())))
                    .intake();
            assertEquals(expected, facts(intake));
            assertEquals(
                    300 - expected.size(),
                    intake.files().stream().mapToInt(FileReport::duplicates).sum());
        }
    }

    private static String[] lines(List<String> rows) {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return lines.toArray(String[]::new);
    }

    private static List<String> facts(Intake intake) {
        return intake.tickets().stream()
                .map(ticket ->
                        ticket.id() + " " + ticket.status() + " " + ticket.label(Label.TEAM) + " " + ticket.journey())
                .toList();
    }
}
