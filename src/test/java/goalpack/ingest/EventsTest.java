package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.EventSource;
import goalpack.measure.Golden;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Rating;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketStatus;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsTest {
    private static final String COLUMNS = "Ticket ID,Status,Created at,Solved at,Team";

    @TempDir
    Path folder;

    private EventDesk desk;

    @BeforeEach
    void anEmptyFolder() {
        desk = new EventDesk(folder);
    }

    private EventDesk withOneTicket() {
        return desk.tickets("desk", COLUMNS, "1,open,2026-03-02 08:00,,Berlin");
    }

    private static Optional<Instant> at(String stamp) {
        return Optional.of(Instant.parse(stamp));
    }

    @Test
    void aTicketsStampsAreFilledFromItsEvents() {
        Ticket ticket = withOneTicket()
                .events(
                        "1,2026-03-02 08:01,ack,,,bot",
                        "1,2026-03-02 08:05,assign,,Kim,system",
                        "1,2026-03-02 08:06,ack,,,Kim",
                        "1,2026-03-02 08:20,category,,Returns,Kim",
                        "1,2026-03-02 08:30,reply,,,bot",
                        "1,2026-03-02 08:40,reply,,private,Kim",
                        "1,2026-03-02 09:00,reply,,,Kim",
                        "1,2026-03-02 10:00,reply,,,customer",
                        "1,2026-03-02 11:00,status,open,solved,Kim",
                        "1,2026-03-02 12:00,confirm,,,customer",
                        "1,2026-03-03 12:00,status,solved,closed,system")
                .ticket();
        assertEquals(at("2026-03-02T08:05:00Z"), ticket.at(JourneyStep.FIRST_ASSIGNED_AT));
        assertEquals(at("2026-03-02T08:06:00Z"), ticket.at(JourneyStep.ACKNOWLEDGED_AT), "a bot does not acknowledge");
        assertEquals(at("2026-03-02T08:20:00Z"), ticket.at(JourneyStep.TRIAGED_AT));
        assertEquals(at("2026-03-02T09:00:00Z"), ticket.at(JourneyStep.FIRST_REPLY_AT), "neither bot nor note");
        assertEquals(at("2026-03-02T09:00:00Z"), ticket.at(JourneyStep.FIRST_HUMAN_REPLY_AT));
        assertEquals(at("2026-03-02T11:00:00Z"), ticket.at(JourneyStep.FIRST_SOLVED_AT));
        assertEquals(at("2026-03-02T11:00:00Z"), ticket.at(JourneyStep.SOLVED_AT));
        assertEquals(at("2026-03-02T12:00:00Z"), ticket.at(JourneyStep.CONFIRMED_AT));
        assertEquals(at("2026-03-03T12:00:00Z"), ticket.at(JourneyStep.CLOSED_AT));
        assertTrue(ticket.isDerived(JourneyStep.CLOSED_AT));
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.AGENT_REPLIES));
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.BOT_REPLIES));
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.CUSTOMER_REPLIES));
        assertEquals("Returns", ticket.label(Label.CATEGORY));
        assertEquals(Map.of("internal-note", 1), desk.report("events.csv").filtered());
    }

    @Test
    void aStampOfTheExportWinsOverOneOfItsEvents() {
        Ticket ticket = desk.tickets("desk", COLUMNS, "1,solved,2026-03-02 08:00,2026-03-02 15:00,Berlin")
                .events("1,2026-03-02 15:02,status,open,solved,Kim", "1,2026-03-02 09:00,group,,Leeds,Kim")
                .ticket();
        assertEquals(at("2026-03-02T15:00:00Z"), ticket.at(JourneyStep.SOLVED_AT));
        assertFalse(ticket.isDerived(JourneyStep.SOLVED_AT));
        assertEquals("Berlin", ticket.label(Label.TEAM));
        assertEquals(at("2026-03-02T15:00:00Z"), ticket.at(JourneyStep.FIRST_SOLVED_AT));
    }

    @Test
    void eventsOutOfOrderAndToldTwiceAreSortedAndCountedOnce() {
        Intake intake = withOneTicket()
                .events(
                        "1,2026-03-02 12:00,status,solved,open,Kim",
                        "1,2026-03-02 11:00,status,open,solved,Kim",
                        "1,2026-03-02 11:00,status,open,solved,Kim",
                        "1,2026-03-02 13:00,status,open,solved,Kim")
                .intake();
        Ticket ticket = intake.tickets().getFirst();
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.REOPENS));
        assertEquals(
                List.of(Instant.parse("2026-03-02T12:00:00Z")), ticket.history().reopenings());
        FileReport report = desk.report("events.csv");
        assertEquals(List.of(4, 3, 1), List.of(report.records(), report.accepted(), report.duplicates()));
    }

    @Test
    void changesOfTheSameSecondFollowEachOther() {
        Ticket ticket = withOneTicket()
                .events(
                        "1,2026-03-02 09:00,status,open,pending,Kim",
                        "1,2026-03-02 09:00,status,new,open,Kim",
                        "1,2026-03-02 09:30,status,pending,solved,Kim")
                .ticket();
        assertEquals(
                TicketStatus.PENDING_CUSTOMER, ticket.history().statusBefore(Instant.parse("2026-03-02T09:30:00Z")));
    }

    @Test
    @DisplayName("G13 waits by status add up to the time until the ticket was solved")
    void waitsByStatusAddUp() {
        Golden golden = Golden.of("G13");
        Ticket ticket = desk.tickets("desk", COLUMNS, "1,solved,2026-03-02 08:00,2026-03-02 15:30,Berlin")
                .events(
                        "1,2026-03-02 08:20,status,new,open,Kim",
                        "1,2026-03-02 09:00,status,open,pending,Kim",
                        "1,2026-03-02 14:00,status,pending,on-hold,Kim",
                        "1,2026-03-02 15:00,status,on-hold,open,Kim",
                        "1,2026-03-02 15:30,status,open,solved,Kim")
                .ticket();
        long requester = ticket.given(Given.REQUESTER_WAIT_MIN).orElseThrow() / 60;
        long agent = ticket.given(Given.AGENT_WAIT_MIN).orElseThrow() / 60;
        long hold = ticket.given(Given.ON_HOLD_MIN).orElseThrow() / 60;
        golden.assertNumber(0, requester);
        golden.assertNumber(1, agent);
        golden.assertNumber(2, hold);
        golden.assertNumber(3, requester - hold);
        golden.assertNumber(4, requester + agent);
    }

    @Test
    void allThatIsWrongWithARowIsTold() {
        Intake intake = withOneTicket()
                .events(
                        "1,2026-03-02 09:00,assign,,Kim,",
                        "1.03006E+13,2026-02-30 09:00,dance,,,",
                        ",soon,reply,,,agent")
                .intake();
        assertEquals(
                List.of(
                        "ticket_id id-damaged, at stamp-impossible, type event-unknown",
                        "ticket_id id-missing, at stamp-unreadable"),
                intake.rejects().stream()
                        .map(reject -> reject.faults().stream()
                                .map(fault ->
                                        fault.column() + " " + fault.reason().code())
                                .reduce((one, next) -> one + ", " + next)
                                .orElse(""))
                        .toList());
        assertEquals(1, desk.report("events.csv").accepted());
    }

    @Test
    void aWordOfStatusThatNobodyKnowsIsListedAndItsWaitsAreUnknown() {
        Intake intake = desk.tickets("desk", COLUMNS, "1,solved,2026-03-02 08:00,2026-03-02 15:30,Berlin")
                .events(
                        "1,2026-03-02 09:00,status,open,At the moon,Kim",
                        "1,2026-03-02 15:30,status,At the moon,solved,Kim")
                .intake();
        assertEquals(Map.of("At the moon", 2), intake.unknownStatuses());
        assertEquals(OptionalLong.empty(), intake.tickets().getFirst().given(Given.REQUESTER_WAIT_MIN));
        assertEquals(List.of("status-unknown"), desk.rules());
    }

    @Test
    void theBookSaysWhatAWordOfStatusMeans() {
        Ticket ticket = desk.tickets("desk", COLUMNS, "1,solved,2026-03-02 08:00,2026-03-02 15:30,Berlin")
                .events(
                        "1,2026-03-02 09:00,status,open,Waiting on Warehouse,Kim",
                        "1,2026-03-02 15:30,status,Waiting on Warehouse,solved,Kim")
                .source(new EventSource(
                        "events.csv",
                        Optional.empty(),
                        Optional.of(ZoneId.of("UTC")),
                        Optional.empty(),
                        Map.of("waiting on warehouse", "pending-internal")))
                .ticket();
        assertEquals(OptionalLong.of(450 * 60), ticket.given(Given.REQUESTER_WAIT_MIN));
        assertEquals("Waiting on Warehouse", ticket.history().statuses().get(1).word());
    }

    @Test
    void withoutExportsTicketsAreMadeOfTheirEvents() {
        Intake intake = desk.events(
                        "7,2026-03-02 08:00,status,,new,customer",
                        "7,2026-03-02 08:10,group,,Berlin,system",
                        "7,2026-03-02 08:20,priority,,high,Kim",
                        "7,2026-03-02 08:25,category,,Returns,Kim",
                        "7,2026-03-02 08:30,assign,,Kim,Kim",
                        "7,2026-03-02 09:00,reply,,,agent",
                        "7,2026-03-02 10:00,status,new,solved,Kim",
                        "7,2026-03-03 10:00,csat,,good,customer")
                .intake();
        Ticket ticket = intake.tickets().getFirst();
        assertEquals(1, intake.fromEvents().made());
        assertEquals(TicketStatus.SOLVED, ticket.status());
        assertEquals(at("2026-03-02T08:00:00Z"), ticket.at(JourneyStep.CREATED_AT));
        assertEquals(at("2026-03-02T08:25:00Z"), ticket.at(JourneyStep.TRIAGED_AT), "category and priority");
        assertEquals("Berlin", ticket.label(Label.TEAM));
        assertEquals("high", ticket.label(Label.PRIORITY));
        assertEquals(Rating.GOOD, ticket.rating());
        assertEquals(at("2026-03-03T10:00:00Z"), intake.latestStamp());
        assertEquals(List.of(), desk.rules());
    }

    @Test
    void ticketsThatOnlyEventsKnowAreListed() {
        withOneTicket().events("1,2026-03-02 09:00,assign,,Kim,", "9,2026-03-02 09:00,assign,,Kim,");
        assertEquals(List.of("events-without-ticket"), desk.rules());
        assertEquals(2, desk.intake().tickets().size());
    }

    @Test
    void whoseEventsTheyAreMustBeSaidWhereSeveralHaveTheId() {
        desk.tickets("one", COLUMNS, "1,open,2026-03-02 08:00,,Berlin")
                .tickets("two", COLUMNS, "1,open,2026-03-05 08:00,,Leeds")
                .events("1,2026-03-06 09:00,assign,,Kim,");
        assertEquals(List.of("events-of-several"), desk.rules());
        desk.source(new EventSource(
                "events.csv", Optional.of("two"), Optional.of(ZoneId.of("UTC")), Optional.empty(), Map.of()));
        assertEquals(
                List.of(false, true),
                desk.intake().tickets().stream()
                        .map(ticket -> ticket.has(JourneyStep.FIRST_ASSIGNED_AT))
                        .toList());
    }

    @Test
    void theZoneOfTheExportsIsTheZoneOfTheirEvents() {
        EventSource silent =
                new EventSource("events.csv", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        Ticket ticket = withOneTicket()
                .events("1,2026-03-02 09:00,assign,,Kim,")
                .source(silent)
                .ticket();
        assertEquals(at("2026-03-02T09:00:00Z"), ticket.at(JourneyStep.FIRST_ASSIGNED_AT));
    }

    @Test
    void withoutAnyZoneItIsAskedFor() {
        desk.events("1,2026-03-02 09:00,assign,,Kim,")
                .source(new EventSource("events.csv", Optional.empty(), Optional.empty(), Optional.empty(), Map.of()));
        assertEquals(List.of("events-zone-missing"), desk.rules());
    }

    @Test
    void theWholeFileTellsDayFromMonth() {
        Ticket ticket = withOneTicket()
                .events("1,03/04/2026 09:00,assign,,Kim,", "1,25/04/2026 09:00,ack,,,Kim")
                .ticket();
        assertEquals(at("2026-04-03T09:00:00Z"), ticket.at(JourneyStep.FIRST_ASSIGNED_AT));
        assertEquals(2, desk.report("events.csv").accepted(), "a reading that was given up is void");
        desk.events("1,03/04/2026 09:00,assign,,Kim,");
        assertEquals(List.of("events-dates-open"), desk.rules());
    }

    @Test
    void otherNamesOfColumnsAndTypesAreKnown() {
        Ticket ticket = withOneTicket()
                .file(
                        "events.csv",
                        "Ticket;Timestamp;Event;Old value;New value;Author",
                        "1;2026-03-02T09:00Z;Assignee;;Kim;Trigger",
                        "1;2026-03-02T09:30Z;comment;;;End user")
                .ticket();
        assertEquals(at("2026-03-02T09:00:00Z"), ticket.at(JourneyStep.FIRST_ASSIGNED_AT));
        assertEquals(OptionalLong.of(1), ticket.tally(Tally.CUSTOMER_REPLIES));
    }

    @Test
    void aFileWithoutTheNeededColumnsIsRefused() {
        withOneTicket().file("events.csv", "ticket_id,when_not,kind", "1,2,3");
        assertEquals(List.of("events-column-missing"), desk.rules());
    }

    @Test
    void aReplyOfNobodyKnownMakesRepliesUnknown() {
        Ticket ticket = withOneTicket().events("1,2026-03-02 09:00,reply,,,").ticket();
        assertFalse(ticket.has(JourneyStep.FIRST_REPLY_AT));
        assertEquals(OptionalLong.empty(), ticket.tally(Tally.AGENT_REPLIES));
    }

    @Test
    void howManyTicketsLackedWhatTheirEventsTellIsCounted() {
        Intake intake =
                withOneTicket().events("1,2026-03-02 09:00,assign,,Kim,").intake();
        Map<String, Integer> filled = new TreeMap<>();
        intake.fromEvents().filled().forEach((column, n) -> filled.put(column.header(), n));
        assertEquals(Map.of("first_assigned_at", 1, "assignee", 1, "assignee_stations", 1), filled);
        assertFalse(intake.coverage().getFirst().isMissing(JourneyStep.FIRST_ASSIGNED_AT));
    }

    @Test
    void aTicketSolvedByItsExportAndOpenByItsEventsIsTold() {
        desk.tickets("desk", COLUMNS, "1,open,2026-03-02 08:00,,Berlin")
                .events("1,2026-03-02 11:00,status,open,solved,Kim");
        assertEquals(List.of("events-status-differs"), desk.rules());
    }
}
