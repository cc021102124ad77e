package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports with a row for each thing that happened to a ticket: their history counts, not the last row alone. */
class RowStepsTest {
    private static final String HEADER = "ticket_id,status,team,assignee,created_at,updated_at\n";
    private static final List<String> LOG = List.of(
            "1,new,Front,,2026-06-01T08:00:00Z,2026-06-01T08:00:00Z",
            "1,open,Front,Ada,2026-06-01T08:00:00Z,2026-06-01T08:10:00Z",
            "1,Awaiting Vendor,Front,Ada,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z",
            "1,Awaiting Vendor,Second,Bo,2026-06-01T08:00:00Z,2026-06-01T09:30:00Z",
            "1,solved,Second,Bo,2026-06-01T08:00:00Z,2026-06-02T09:00:00Z",
            "1,open,Second,Bo,2026-06-01T08:00:00Z,2026-06-03T08:00:00Z",
            "1,solved,Second,Bo,2026-06-01T08:00:00Z,2026-06-03T10:00:00Z",
            "2,new,Front,,2026-06-01T09:00:00Z,2026-06-01T09:00:00Z",
            "2,closed,Front,Ada,2026-06-01T09:00:00Z,2026-06-01T10:00:00Z");

    @TempDir
    private Path folder;

    private Intake read(List<String> rows) throws IOException {
        return desk().with("x.csv", bytes(rows)).read().value().orElseThrow();
    }

    private Desk desk() {
        return Desk.in(folder).profile("canonical").files("*.csv");
    }

    private static byte[] bytes(List<String> rows) {
        return (HEADER + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> told(Ticket ticket, Kind kind) {
        return ticket.history()
                .of(kind)
                .map(event -> event.from() + ">" + event.to())
                .toList();
    }

    @Test
    void theWaysOfStatusGroupAndAssigneeAreToldByTheRows() throws IOException {
        Intake intake = read(LOG);
        assertEquals(2, intake.tickets().size());
        Ticket one = intake.tickets().getFirst();
        assertEquals(
                List.of(
                        ">new",
                        "new>open",
                        "open>Awaiting Vendor",
                        "Awaiting Vendor>solved",
                        "solved>open",
                        "open>solved"),
                told(one, Kind.STATUS));
        assertEquals(List.of(">Front", "Front>Second"), told(one, Kind.GROUP));
        assertEquals(List.of(">Ada", "Ada>Bo"), told(one, Kind.ASSIGN));
        assertEquals("Second", one.label(Label.TEAM));
        assertEquals(OptionalLong.of(1), one.tally(Tally.REOPENS));
        assertEquals(OptionalLong.of(2), one.tally(Tally.GROUP_STATIONS));
        assertEquals(
                Instant.parse("2026-06-03T10:00:00Z"),
                one.at(JourneyStep.SOLVED_AT).orElseThrow());
        assertEquals(
                Instant.parse("2026-06-02T09:00:00Z"),
                one.at(JourneyStep.FIRST_SOLVED_AT).orElseThrow());
        assertEquals(
                Instant.parse("2026-06-01T08:10:00Z"),
                one.at(JourneyStep.FIRST_ASSIGNED_AT).orElseThrow());
        Ticket two = intake.tickets().getLast();
        assertEquals(OptionalLong.of(0), two.tally(Tally.REOPENS));
        assertEquals(OptionalLong.of(3600), two.given(Given.REQUESTER_WAIT_MIN));
    }

    @Test
    void whatTheRowsTellIsSaidOfTheSource() throws IOException {
        Intake intake = read(LOG);
        assertFalse(intake.coverage().getFirst().isMissing(Tally.REOPENS));
        assertFalse(intake.coverage().getFirst().isMissing(Told.EVENTS));
        assertEquals(2, intake.fromEvents().filled().get(Tally.REOPENS));
    }

    @Test
    void theOrderOfTheRowsAndTheFilesTheyStandInDoNotMatter() throws IOException {
        Intake expected = read(LOG);
        List<String> shuffled = new ArrayList<>(LOG);
        Collections.shuffle(shuffled, new Random(7));
        List<TicketEvent> events = expected.tickets().getFirst().history().events();
        assertEquals(events, read(shuffled).tickets().getFirst().history().events());
        Intake parted = Desk.in(folder.resolve("parted"))
                .profile("canonical")
                .files("*.csv")
                .with("a.csv", bytes(LOG.subList(0, 3)))
                .with("b.csv", bytes(LOG.subList(3, 9)))
                .read()
                .value()
                .orElseThrow();
        assertEquals(events, parted.tickets().getFirst().history().events());
    }

    @Test
    void aServiceNowLogOfIncidentsIsOne() {
        Ticket ticket = Desk.in(folder)
                .with(
                        "log.csv",
                        "number,incident_state,reopen_count,opened_at,sys_updated_at,assignment_group,assigned_to,caller_id",
                        "INC1,New,0,29/2/2016 01:16,29/2/2016 01:23,?,?,C 1",
                        "INC1,Active,0,29/2/2016 01:16,29/2/2016 01:40,Group 56,?,C 1",
                        "INC1,Awaiting Vendor,0,29/2/2016 01:16,29/2/2016 08:53,Group 56,R 9,C 1",
                        "INC1,Resolved,0,29/2/2016 01:16,29/2/2016 11:29,Group 24,R 9,C 1",
                        "INC1,Closed,1,29/2/2016 01:16,5/3/2016 12:00,Group 24,R 9,C 1")
                .ticket();
        assertEquals(
                List.of(">New", "New>Active", "Active>Awaiting Vendor", "Awaiting Vendor>Resolved", "Resolved>Closed"),
                told(ticket, Kind.STATUS));
        assertEquals(List.of(">Group 56", "Group 56>Group 24"), told(ticket, Kind.GROUP));
        assertEquals(
                Instant.parse("2016-02-29T08:53:00Z"),
                ticket.at(JourneyStep.FIRST_ASSIGNED_AT).orElseThrow());
        assertEquals(
                Instant.parse("2016-02-29T11:29:00Z"),
                ticket.at(JourneyStep.SOLVED_AT).orElseThrow());
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.REOPENS));
    }

    @Test
    void aTicketThatIsRepeatedWithoutALaterStampHasNoHistory() throws IOException {
        Intake intake = read(List.of(
                "1,open,Front,Ada,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z",
                "1,open,Front,Bo,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z",
                "2,open,Front,Ada,2026-06-01T08:00:00Z,2026-06-01T09:00:00Z"));
        assertTrue(intake.tickets().stream().allMatch(ticket -> ticket.history().isEmpty()));
        assertTrue(intake.coverage().getFirst().isMissing(Told.EVENTS));
    }
}
