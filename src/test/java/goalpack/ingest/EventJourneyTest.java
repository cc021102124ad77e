package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Clock;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.measure.Clocks;
import goalpack.measure.Desk;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.measure.Population;
import goalpack.period.AllHours;
import goalpack.period.Period;
import goalpack.ticket.Given;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Stay;
import goalpack.ticket.Ticket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that are known by their events alone. */
class EventJourneyTest {
    private static final int TICKETS = 120;
    private static final List<String> STEPS =
            List.of("ack,,", "category,,Returns", "status,open,solved", "confirm,,", "status,solved,closed");
    private static final List<Metric> ACTIVITIES = List.of(
            Metric.TIME_TO_ACK,
            Metric.TIME_TO_TRIAGE,
            Metric.RESOLUTION_TIME,
            Metric.TIME_TO_CONFIRM,
            Metric.COMPLETION_TIME);

    @TempDir
    Path folder;

    private List<Ticket> tickets(long seed) {
        Random random = new Random(seed);
        List<String> rows = new ArrayList<>();
        for (int id = 1; id <= TICKETS; id++) {
            Instant at = Instant.parse("2026-03-02T00:00:00Z").plusSeconds(random.nextInt(40 * 86_400));
            rows.add(id + "," + at + ",status,,open,customer");
            for (String step : STEPS) {
                at = at.plusSeconds(random.nextInt(5 * 86_400));
                rows.add(id + "," + at + "," + step + ",agent");
            }
        }
        return new EventDesk(folder)
                .events(rows.toArray(String[]::new))
                .intake()
                .tickets();
    }

    @Test
    @DisplayName("G45 the segments of journeys that events tell add up to the whole, by any clock")
    void segmentsAddUpToTheWhole() {
        Clocks clocks = new Clocks(Map.of("office", Desk.office()), Desk.UNITS, new AllHours("calendar", Desk.BERLIN));
        Population population = new Population(
                tickets(45), Map.of(), Desk.UNITS, clocks, Instant.parse("2026-09-01T00:00:00Z"), Desk.BERLIN);
        Period spring =
                new Period("spring", Period.Kind.RANGE, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-08-01"));
        for (Clock clock : List.of(Clock.CALENDAR, new Clock.Office("office"))) {
            long sum = 0;
            for (Metric activity : ACTIVITIES) {
                MetricSpec spec = MetricSpec.plain(activity)
                        .from(MetricSpec.From.PREVIOUS)
                        .statistic(Statistic.MEAN)
                        .clock(clock);
                Measurement part = new Ledger(spec, population).measure(Desk.WHOLE, spring);
                assertEquals(TICKETS, part.n(), activity.id());
                sum += part.numerator();
            }
            MetricSpec whole = MetricSpec.plain(Metric.COMPLETION_TIME).clock(clock);
            assertEquals(
                    new Ledger(whole, population).measure(Desk.WHOLE, spring).numerator(), sum);
        }
    }

    @Test
    @DisplayName("G13 waits by status and the time between solutions add up to the time until the last one")
    void waitsAddUpForAnyHistory() {
        Random random = new Random(13);
        List<String> words = List.of("open", "pending", "on-hold", "solved");
        List<String> rows = new ArrayList<>();
        for (int id = 1; id <= TICKETS; id++) {
            Instant at = Instant.parse("2026-03-02T00:00:00Z").plusSeconds(random.nextInt(86_400));
            rows.add(id + "," + at + ",status,,new,customer");
            for (int change = 0; change <= 8; change++) {
                at = at.plusSeconds(1L + random.nextInt(86_400));
                String word = change == 8 ? "solved" : words.get(random.nextInt(words.size()));
                rows.add(id + "," + at + ",status,," + word + ",agent");
            }
        }
        List<Ticket> tickets = new EventDesk(folder)
                .events(rows.toArray(String[]::new))
                .intake()
                .tickets();
        assertEquals(TICKETS, tickets.size());
        for (Ticket ticket : tickets) {
            Instant end = ticket.at(JourneyStep.SOLVED_AT).orElseThrow();
            long settled = ticket.history().statuses().stream()
                    .filter(stay -> stay.status().isSolved())
                    .map(stay -> stay.until(end))
                    .mapToLong(Stay::seconds)
                    .sum();
            assertEquals(
                    Duration.between(ticket.at(JourneyStep.CREATED_AT).orElseThrow(), end)
                            .toSeconds(),
                    ticket.given(Given.REQUESTER_WAIT_MIN).orElseThrow()
                            + ticket.given(Given.AGENT_WAIT_MIN).orElseThrow()
                            + settled);
        }
    }
}
