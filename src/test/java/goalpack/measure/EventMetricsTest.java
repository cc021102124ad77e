package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Clock;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Partner;
import goalpack.goal.Statistic;
import goalpack.period.AllHours;
import goalpack.period.Calendar;
import goalpack.ticket.History;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketEvent;
import goalpack.ticket.TicketEvent.Actor;
import goalpack.ticket.TicketEvent.Kind;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What only a ticket's events tell. */
class EventMetricsTest {
    private static final Partner WAREHOUSE = new Partner(
            "Warehouse",
            Set.of("waiting on warehouse"),
            Set.of("wait-warehouse"),
            Set.of("warehouse"),
            Optional.empty(),
            Optional.of(new Partner.Promise(Duration.ofHours(8), BigFraction.of(4, 5), Clock.CALENDAR)));

    private final Desk desk = new Desk();

    private TicketBuilder with(String created, TicketEvent... events) {
        return desk.ticket().at(JourneyStep.CREATED_AT, Desk.at(created)).events(History.inOrder(List.of(events)));
    }

    private static TicketEvent status(String at, String from, String to) {
        return new TicketEvent(Desk.at(at), Kind.STATUS, from, to, Actor.AGENT, "", meaning(from), meaning(to));
    }

    private static TicketStatus meaning(String word) {
        return TicketStatus.of(word).orElse(TicketStatus.PENDING_INTERNAL);
    }

    private static TicketEvent event(String at, Kind type, String to, Actor by) {
        return TicketEvent.of(Desk.at(at), type, "", to, by);
    }

    private Ledger ledger(MetricSpec spec) {
        return new Ledger(spec, desk.population().with(List.of(WAREHOUSE)));
    }

    private Measurement march(MetricSpec spec) {
        return ledger(spec).measure(Desk.WHOLE, Desk.month("2026-03"));
    }

    private static MetricSpec waits() {
        return WAREHOUSE.spec().orElseThrow();
    }

    @Test
    void eachWordOfACustomerWaitsForTheNextAnswerOfAPerson() {
        with(
                "2026-03-02T09:00",
                event("2026-03-02T10:00", Kind.REPLY, "", Actor.AGENT),
                event("2026-03-02T11:00", Kind.REPLY, "", Actor.CUSTOMER),
                event("2026-03-02T11:05", Kind.REPLY, "", Actor.BOT),
                event("2026-03-02T11:30", Kind.REPLY, "", Actor.CUSTOMER),
                event("2026-03-02T12:00", Kind.REPLY, "", Actor.AGENT),
                event("2026-03-06T16:30", Kind.REPLY, "", Actor.CUSTOMER),
                event("2026-03-09T09:45", Kind.REPLY, "", Actor.AGENT),
                event("2026-03-10T09:45", Kind.REPLY, "", Actor.CUSTOMER));
        Measurement calendar = march(MetricSpec.plain(Metric.NEXT_REPLY_TIME));
        assertEquals(3, calendar.n());
        assertEquals(Optional.of(BigFraction.of(60)), calendar.value());
        Measurement office = march(MetricSpec.plain(Metric.NEXT_REPLY_TIME)
                .clock(new Clock.Office("office"))
                .statistic(Statistic.MAX));
        assertEquals(Optional.of(BigFraction.of(75)), office.value());
        assertEquals(
                3,
                ledger(MetricSpec.plain(Metric.NEXT_REPLY_TIME))
                        .lines(Desk.WHOLE, Desk.month("2026-03"))
                        .size());
    }

    @Test
    void waitsForAnotherDepartmentThatEndInTimeOfAllWaits() {
        with(
                "2026-03-02T09:00",
                status("2026-03-02T10:00", "open", "Waiting on Warehouse"),
                status("2026-03-02T18:00", "Waiting on Warehouse", "open"),
                status("2026-03-03T10:00", "open", "Waiting on Warehouse"),
                status("2026-03-03T18:01", "Waiting on Warehouse", "open"));
        with("2026-03-30T09:00", event("2026-03-30T10:00", Kind.TAG, "wait-warehouse", Actor.AGENT));
        with("2026-03-30T09:00", event("2026-03-31T23:00", Kind.GROUP, "Warehouse", Actor.AGENT));
        Measurement measured = march(waits());
        assertEquals(1, measured.numerator(), "exactly the limit is kept");
        assertEquals(3, measured.denominator(), "one ended late, one is open past its limit, one is open within it");
    }

    @Test
    void aWaitThatIsOpenPastItsLimitBelongsToWhereTheLimitRanOut() {
        desk.asOf("2026-04-20T00:00");
        with("2026-03-30T09:00", event("2026-03-31T20:00", Kind.GROUP, "Warehouse", Actor.AGENT));
        assertEquals(0, march(waits()).denominator());
        assertEquals(
                1, ledger(waits()).measure(Desk.WHOLE, Desk.month("2026-04")).denominator());
    }

    @Test
    void aSolvedTicketWaitsForNobody() {
        with(
                        "2026-03-02T09:00",
                        event("2026-03-02T10:00", Kind.GROUP, "Warehouse", Actor.AGENT),
                        status("2026-03-02T12:00", "open", "solved"))
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.SOLVED_AT, Desk.at("2026-03-02T12:00"));
        Ledger.Line line =
                ledger(waits()).lines(Desk.WHOLE, Desk.month("2026-03")).getFirst();
        assertEquals(2 * 3600, line.seconds().orElseThrow());
    }

    @Test
    void withoutEventsWaitsCannotBeMeasured() {
        desk.fills("desk", JourneyStep.CREATED_AT);
        with("2026-03-02T09:00");
        assertEquals(1, march(waits()).leftOut(LeftOut.COLUMN_MISSING));
        assertEquals(1, march(MetricSpec.plain(Metric.NEXT_REPLY_TIME)).leftOut(LeftOut.COLUMN_MISSING));
    }

    @Test
    void theWaitForTheDeskRunsByBusinessHoursWhereEventsTell() {
        with(
                        "2026-03-06T16:00",
                        status("2026-03-06T16:30", "new", "pending"),
                        status("2026-03-09T09:30", "pending", "open"),
                        status("2026-03-09T10:00", "open", "solved"))
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.SOLVED_AT, Desk.at("2026-03-09T10:00"));
        assertEquals(
                Optional.of(BigFraction.of(60)),
                march(MetricSpec.plain(Metric.REQUESTER_WAIT).clock(new Clock.Office("office")))
                        .value());
    }

    @Test
    void waitsAndSolvedTimesAddUpToTheWholeOnAnyClock() {
        Random random = new Random(13);
        List<TicketStatus> any =
                List.of(TicketStatus.OPEN, TicketStatus.PENDING_CUSTOMER, TicketStatus.ON_HOLD, TicketStatus.SOLVED);
        for (int i = 0; i < 200; i++) {
            Instant at = Desk.at("2026-03-02T00:00").plusSeconds(random.nextInt(86_400));
            Instant created = at;
            List<TicketEvent> events = new ArrayList<>();
            for (int change = 0; change < 12; change++) {
                at = at.plusSeconds(1L + random.nextInt(86_400));
                TicketStatus next = change == 11 ? TicketStatus.SOLVED : any.get(random.nextInt(any.size()));
                events.add(TicketEvent.status(at, TicketStatus.UNSTATED, next));
            }
            Ticket ticket = desk.ticket()
                    .at(JourneyStep.CREATED_AT, created)
                    .events(events)
                    .build();
            Instant end = ticket.history().solvings().getLast();
            for (Calendar clock : List.of(Desk.office(), new AllHours("", Desk.BERLIN))) {
                long parts = ticket.history().statuses().stream()
                        .map(stay -> stay.until(end))
                        .mapToLong(stay -> clock.secondsBetween(stay.start(), stay.end()))
                        .sum();
                assertEquals(clock.secondsBetween(created, end), parts);
            }
        }
    }

    @Test
    void openTicketsAreReplayedAtAnyInstant() {
        with(
                        "2026-01-10T09:00",
                        status("2026-01-20T09:00", "open", "solved"),
                        status("2026-03-10T09:00", "solved", "open"),
                        status("2026-04-10T09:00", "open", "solved"))
                .status(TicketStatus.SOLVED)
                .at(JourneyStep.SOLVED_AT, Desk.at("2026-04-10T09:00"));
        desk.asOf("2026-05-01T00:00");
        Ledger backlog = ledger(MetricSpec.plain(Metric.BACKLOG));
        assertEquals(0, backlog.measure(Desk.WHOLE, Desk.month("2026-01")).numerator());
        assertEquals(0, backlog.measure(Desk.WHOLE, Desk.month("2026-02")).numerator());
        assertEquals(1, backlog.measure(Desk.WHOLE, Desk.month("2026-03")).numerator());
        assertEquals(0, backlog.measure(Desk.WHOLE, Desk.month("2026-04")).numerator());
        Ledger flow = ledger(MetricSpec.plain(Metric.NET_FLOW));
        assertEquals(1, flow.measure(Desk.WHOLE, Desk.month("2026-03")).numerator());
    }

    @Test
    void aTicketThatItsExportSaysIsOpenWasNotSolvedForGood() {
        with("2026-03-10T09:00", status("2026-03-20T09:00", "open", "solved"));
        assertEquals(1, march(MetricSpec.plain(Metric.BACKLOG)).numerator());
    }

    @Test
    void reopeningsAreAddedUpAndNotOnlyFound() {
        desk.solved("A", "2026-03-02").tally(Tally.REOPENS, 3);
        desk.solved("A", "2026-03-02").tally(Tally.REOPENS, 0);
        assertEquals(
                Optional.of(BigFraction.of(3, 2)),
                march(MetricSpec.plain(Metric.REOPENS_AVG)).value());
    }

    @Test
    void aCategoryThatWasChangedIsCounted() {
        desk.solved("A", "2026-03-02")
                .events(List.of(
                        event("2026-03-02T11:10", Kind.CATEGORY, "Returns", Actor.AGENT),
                        event("2026-03-02T11:20", Kind.CATEGORY, "Billing", Actor.AGENT)));
        desk.solved("A", "2026-03-02")
                .events(List.of(event("2026-03-02T11:10", Kind.CATEGORY, "Returns", Actor.AGENT)));
        desk.solved("A", "2026-03-02").events(List.of(event("2026-03-02T11:10", Kind.ASSIGN, "Kim", Actor.AGENT)));
        Measurement measured = march(MetricSpec.plain(Metric.RECATEGORISED_RATE));
        assertEquals(1, measured.numerator());
        assertEquals(2, measured.denominator());
    }
}
