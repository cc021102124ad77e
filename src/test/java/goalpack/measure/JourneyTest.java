package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Clock;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.period.Period;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.TicketBuilder;
import goalpack.ticket.TicketStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The activities of the service journey, each timed from the one before, add up to the whole. */
class JourneyTest {
    private static final Period SPRING = Desk.days("2026-03-01", "2026-08-01");
    private static final List<Metric> ACTIVITIES = List.of(
            Metric.TIME_TO_ACK,
            Metric.TIME_TO_TRIAGE,
            Metric.RESOLUTION_TIME,
            Metric.TIME_TO_CONFIRM,
            Metric.COMPLETION_TIME);
    private static final List<JourneyStep> STAMPS = List.of(
            JourneyStep.ACKNOWLEDGED_AT,
            JourneyStep.TRIAGED_AT,
            JourneyStep.SOLVED_AT,
            JourneyStep.CONFIRMED_AT,
            JourneyStep.CLOSED_AT);

    private final Desk desk = new Desk().asOf("2026-08-01T00:00");

    private TicketBuilder journey(Instant created, List<Instant> stamps) {
        TicketBuilder ticket = desk.ticket().status(TicketStatus.CLOSED).at(JourneyStep.CREATED_AT, created);
        for (int i = 0; i < STAMPS.size(); i++) {
            ticket.at(STAMPS.get(i), stamps.get(i));
        }
        return ticket;
    }

    private static MetricSpec segment(Metric metric) {
        return MetricSpec.plain(metric).from(MetricSpec.From.PREVIOUS).statistic(Statistic.MEAN);
    }

    private Measurement measure(MetricSpec spec) {
        return new Ledger(spec, desk.population()).measure(Desk.WHOLE, SPRING);
    }

    private BigFraction minutes(MetricSpec spec) {
        return measure(spec).value().orElseThrow();
    }

    @Test
    @DisplayName("G45 a journey's five segments and their sum")
    void theSegmentsOfAJourney() {
        Golden golden = Golden.of("G45");
        journey(
                Desk.at("2026-03-02T09:00"),
                List.of(
                        Desk.at("2026-03-02T09:05"),
                        Desk.at("2026-03-02T09:20"),
                        Desk.at("2026-03-02T11:00"),
                        Desk.at("2026-03-02T13:00"),
                        Desk.at("2026-03-03T13:00")));
        BigFraction sum = BigFraction.ZERO;
        for (int i = 0; i < ACTIVITIES.size(); i++) {
            golden.assertNumber(i, minutes(segment(ACTIVITIES.get(i))));
            sum = sum.add(minutes(segment(ACTIVITIES.get(i))));
        }
        golden.assertNumber(5, sum);
        golden.assertNumber(6, minutes(MetricSpec.plain(Metric.COMPLETION_TIME)));
    }

    @Test
    void segmentsAddUpToTheWholeInCalendarAndInBusinessHours() {
        Random random = new Random(45);
        for (int i = 0; i < 300; i++) {
            Instant at = Desk.at("2026-03-02T00:00").plusSeconds(random.nextInt(60 * 86_400));
            Instant created = at;
            List<Instant> stamps = new ArrayList<>();
            while (stamps.size() < STAMPS.size()) {
                at = at.plusSeconds(random.nextInt(3) == 0 ? 0 : random.nextInt(9 * 86_400));
                stamps.add(at);
            }
            journey(created, stamps);
        }
        for (Clock clock : List.of(Clock.CALENDAR, new Clock.Office("office"), new Clock.OfUnit())) {
            long sum = 0;
            for (Metric activity : ACTIVITIES) {
                Measurement part = measure(segment(activity).clock(clock));
                assertEquals(300, part.n());
                sum += part.numerator();
            }
            assertEquals(
                    measure(MetricSpec.plain(Metric.COMPLETION_TIME).clock(clock))
                            .numerator(),
                    sum);
            assertTrue(sum > 0);
        }
    }

    @Test
    void aTicketIsRecognisedByWhicheverComesFirst() {
        journey(
                        Desk.at("2026-03-02T09:00"),
                        List.of(
                                Desk.at("2026-03-02T09:10"),
                                Desk.at("2026-03-02T10:00"),
                                Desk.at("2026-03-02T11:00"),
                                Desk.at("2026-03-02T12:00"),
                                Desk.at("2026-03-02T13:00")))
                .at(JourneyStep.FIRST_ASSIGNED_AT, Desk.at("2026-03-02T09:30"));
        assertEquals(BigFraction.of(50), minutes(segment(Metric.TIME_TO_TRIAGE)));
        assertEquals(BigFraction.of(60), minutes(MetricSpec.plain(Metric.TIME_TO_TRIAGE)));
        assertEquals(BigFraction.of(30), minutes(segment(Metric.TIME_TO_ASSIGN)));
    }

    @Test
    void withoutAStampTheOneBeforeItCounts() {
        desk.ticket()
                .status(TicketStatus.CLOSED)
                .at(JourneyStep.CREATED_AT, Desk.at("2026-03-02T09:00"))
                .at(JourneyStep.SOLVED_AT, Desk.at("2026-03-02T11:00"))
                .at(JourneyStep.CLOSED_AT, Desk.at("2026-03-02T15:00"));
        assertEquals(BigFraction.of(120), minutes(segment(Metric.RESOLUTION_TIME)));
        assertEquals(BigFraction.of(240), minutes(segment(Metric.COMPLETION_TIME)));
        assertEquals(0, measure(segment(Metric.TIME_TO_CONFIRM)).n());
    }

    @Test
    void stampsOutOfOrderAreLeftOutWithThatReason() {
        journey(
                Desk.at("2026-03-02T09:00"),
                List.of(
                        Desk.at("2026-03-02T08:00"),
                        Desk.at("2026-03-02T07:00"),
                        Desk.at("2026-03-02T11:00"),
                        Desk.at("2026-03-02T10:00"),
                        Desk.at("2026-03-02T09:00")));
        for (Metric activity :
                List.of(Metric.TIME_TO_ACK, Metric.TIME_TO_TRIAGE, Metric.TIME_TO_CONFIRM, Metric.COMPLETION_TIME)) {
            assertEquals(1, measure(segment(activity)).leftOut(LeftOut.OUT_OF_ORDER), activity.id());
            assertEquals(0, measure(segment(activity)).n(), activity.id());
        }
    }
}
