package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.at;
import static goalpack.measure.Desk.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Direction;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.Desk;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.measure.Population;
import goalpack.measure.Quantiles;
import goalpack.measure.RandomDesk;
import goalpack.period.Period;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What parts add to the gap, and how values change. */
class ContributionsTest {
    private static final long SEED = 42;
    private static final Period MARCH = month("2026-03");

    private static List<Contribution> parts(Ledger ledger, Scope scope, Period period, BigFraction target) {
        return Contributions.of(ledger, scope, period, Optional.of(target), Direction.LOWER, Population::categoryOf);
    }

    @Test
    void partsAddUpToTheGapExactly() {
        int added = 0;
        for (long seed = SEED; seed < SEED + 300; seed++) {
            RandomDesk random = new RandomDesk(seed);
            Ledger ledger = new Ledger(random.spec(), random.population(60));
            Scope scope = random.scope();
            Period period = random.period();
            Measurement actual = ledger.measure(scope, period);
            BigFraction target = BigFraction.of(Math.toIntExact(seed % 97), 100);
            List<Contribution> parts = parts(ledger, scope, period, target);
            String round = "seed " + seed + ": " + ledger.spec();
            assertEquals(
                    actual.n(),
                    parts.stream().mapToLong(part -> part.actual().n()).sum(),
                    round);
            Optional<BigFraction> gap = gap(ledger, scope, period, target);
            if (actual.n() > 0 && gap.isPresent()) {
                BigFraction sum = parts.stream()
                        .map(part -> part.adds().orElseThrow())
                        .reduce(BigFraction.ZERO, BigFraction::add);
                assertEquals(gap.get(), sum, round);
                added++;
            }
        }
        assertTrue(added > 100, "hardly any gap: " + added);
    }

    private static Optional<BigFraction> gap(Ledger ledger, Scope scope, Period period, BigFraction target) {
        Measurement actual = ledger.measure(scope, period);
        MetricKind kind = ledger.spec().metric().kind();
        Statistic statistic = ledger.spec().statistic().orElse(Statistic.MEAN);
        if (kind == MetricKind.COUNT || kind == MetricKind.SNAPSHOT || statistic == Statistic.MAX) {
            return Optional.empty();
        }
        if (statistic == Statistic.MEAN) {
            return actual.value().map(value -> value.subtract(target));
        }
        long[] sample = ledger.sample(scope, period);
        if (sample.length == 0) {
            return Optional.empty();
        }
        int over = (int) Arrays.stream(sample)
                .filter(seconds -> BigFraction.of(Math.toIntExact(seconds), 60).compareTo(target) > 0)
                .count();
        BigFraction allowed = BigFraction.of(100 - Quantiles.percent(statistic), 100);
        return Optional.of(BigFraction.of(over, sample.length).subtract(allowed));
    }

    @Test
    void onlyRatesTellTheirPartsApart() {
        Desk desk = new Desk();
        desk.solved("A", "2026-03-10", 40, 40);
        desk.solved("B", "2026-03-10", 10, 40);
        desk.solved("C", "2026-03-10", 3, 5);
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.ONE_TOUCH), desk.population());
        List<Contribution> byTeam =
                Contributions.of(ledger, WHOLE, MARCH, Optional.empty(), Direction.HIGHER, desk.population()::leafOf);
        assertEquals(
                List.of("A", "B", "C"), byTeam.stream().map(Contribution::name).toList());
        assertEquals(Contribution.Difference.CLEAR, byTeam.getFirst().difference());
        assertEquals(Contribution.Difference.NOT_CLEAR, byTeam.getLast().difference());
        assertTrue(byTeam.getFirst().adds().isEmpty(), "no target, no gap");
        Ledger solved = new Ledger(MetricSpec.plain(Metric.SOLVED_TICKETS), desk.population());
        List<Contribution> counts = parts(solved, WHOLE, MARCH, BigFraction.of(100));
        assertEquals(Contribution.Difference.UNKNOWN, counts.getFirst().difference());
        assertTrue(counts.getFirst().adds().isEmpty());
    }

    private static Change change(Desk desk, Metric metric, Direction better) {
        Ledger ledger = new Ledger(MetricSpec.plain(metric), desk.population());
        return Changes.against(better, ledger, WHOLE, MARCH, month("2026-02"));
    }

    private static void answered(Desk desk, String day, int minutes) {
        for (int i = 0; i < 12; i++) {
            desk.ticket()
                    .at(JourneyStep.CREATED_AT, at(day + "T09:00"))
                    .at(JourneyStep.FIRST_REPLY_AT, at(day + "T09:00").plusSeconds(60L * (minutes + i)));
        }
    }

    @Test
    void aChangeIsBetterOrWorseForTheGoal() {
        Desk desk = new Desk();
        answered(desk, "2026-02-10", 100);
        answered(desk, "2026-03-10", 10);
        Change faster = change(desk, Metric.FIRST_REPLY_TIME, Direction.LOWER);
        assertEquals(Change.Sense.BETTER, faster.sense());
        assertEquals(Optional.of(BigFraction.of(-90)), faster.delta());
        assertEquals(
                Change.Sense.WORSE,
                change(desk, Metric.BACKLOG, Direction.LOWER).sense());
        assertEquals(
                Change.Sense.BETTER,
                change(desk, Metric.BACKLOG, Direction.HIGHER).sense());
        assertEquals(
                Change.Sense.NO_CLEAR_CHANGE,
                change(desk, Metric.BACKLOG, Direction.BAND).sense());
        assertEquals(
                Change.Sense.NO_CLEAR_CHANGE,
                change(desk, Metric.BACKLOG, Direction.UNDECIDED).sense());
        assertEquals(
                Change.Sense.WORSE,
                change(desk, Metric.CREATED_TICKETS, Direction.HIGHER).sense());
    }

    @Test
    void withoutNumbersThereIsNoClearChange() {
        Desk desk = new Desk();
        desk.solved("A", "2026-02-10", 20, 20);
        Change none = change(desk, Metric.ONE_TOUCH, Direction.HIGHER);
        assertEquals(Change.Sense.UNKNOWN, none.sense());
        assertTrue(none.delta().isEmpty());
        desk.solved("A", "2026-03-10", 2, 20);
        assertEquals(
                Change.Sense.NO_CLEAR_CHANGE,
                change(desk, Metric.ONE_TOUCH, Direction.HIGHER).sense());
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.ONE_TOUCH), desk.population());
        assertEquals(
                Change.Sense.UNKNOWN,
                Changes.against(Direction.HIGHER, ledger, WHOLE, MARCH, month("2026-01"))
                        .sense());
        Ticket any = desk.population().tickets().getFirst();
        assertEquals("", Population.categoryOf(any));
    }
}
