package goalpack.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.period.Period;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Figures against a second counting of the same random tickets. */
class CountedTwiceTest {
    private static final long SEED = 20260401;
    private static final PlainClocks CLOCKS = new PlainClocks(
            Map.of("office", office()),
            Map.of("A", List.of("A", "North"), "B", List.of("B", "North"), "C", List.of("C", "South")),
            Map.of("North", "office"),
            Optional.empty());

    /** Every round has its own seed, which is part of what is said when the two differ. */
    @Test
    void bothCountingsAgree() {
        agree(SEED, 400);
    }

    @Test
    @Tag("long")
    void bothCountingsAgreeTenThousandTimes(TestReporter reporter) {
        long first = Long.getLong("goalpack.seed", SEED + 400);
        reporter.publishEntry("first seed", String.valueOf(first));
        agree(first, 10_000);
    }

    /** Monday to Friday, nine to five, in Berlin. */
    private static PlainCalendar office() {
        Map<DayOfWeek, List<int[]>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, day.getValue() < 6 ? List.of(new int[] {540, 1020}) : List.of());
        }
        return new PlainCalendar(Desk.BERLIN, week, Set.of(), Map.of());
    }

    private static void agree(long first, int rounds) {
        long something = 0;
        for (long seed = first; seed < first + rounds; seed++) {
            RandomDesk random = new RandomDesk(seed);
            Population population = random.population(120);
            for (int i = 0; i < 8; i++) {
                MetricSpec spec = random.spec();
                Ledger ledger = new Ledger(spec, population);
                Scope scope = random.scope();
                Period period = random.period();
                String round = "seed " + seed + ": " + spec + " of " + scope.text() + " in " + period.start() + " to "
                        + period.end();
                Measurement actual = ledger.measure(scope, period);
                assertAgree(new PlainCounting(spec, population, CLOCKS, scope, period), actual, spec, round);
                assertTheSameHoweverDealt(random, ledger, scope, period, round);
                something += actual.n();
            }
        }
        assertTrue(something > rounds * 12L, "the random tickets are hardly counted: " + something);
    }

    private static void assertAgree(PlainCounting plain, Measurement actual, MetricSpec spec, String round) {
        switch (spec.metric().kind()) {
            case RATE -> {
                assertEquals(plain.hits, actual.numerator(), round);
                assertEquals(plain.judged, actual.denominator(), round);
                assertEquals(plain.judged == 0, actual.value().isEmpty(), round);
            }
            case COUNT, SNAPSHOT ->
                assertEquals(Optional.of(BigFraction.of(Math.toIntExact(plain.counted))), actual.value(), round);
            case DISTRIBUTION -> {
                assertEquals(plain.sample.size(), actual.n(), round);
                Optional<Double> expected =
                        statistic(plain.sample, spec.statistic().orElseThrow());
                assertEquals(expected.isPresent(), actual.value().isPresent(), round);
                expected.ifPresent(minutes ->
                        assertEquals(minutes, actual.value().orElseThrow().doubleValue(), 1e-6, round));
            }
            case RATIO -> {
                assertEquals(plain.numbers.size(), actual.n(), round);
                assertEquals(plain.numbers.isEmpty(), actual.value().isEmpty(), round);
                actual.value()
                        .ifPresent(mean -> assertEquals(
                                plain.numbers.stream()
                                        .mapToDouble(BigFraction::doubleValue)
                                        .average()
                                        .orElseThrow(),
                                mean.doubleValue(),
                                1e-9,
                                round));
            }
            case EXTERNAL -> throw new IllegalStateException(round);
        }
    }

    /** Minutes; percentiles by rank (n-1)p, the ranks beside it weighed. */
    private static Optional<Double> statistic(List<Long> seconds, Statistic statistic) {
        if (seconds.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        double found = switch (statistic) {
            case MEAN -> sorted.stream().mapToLong(Long::longValue).average().orElseThrow();
            case MAX -> (double) sorted.getLast();
            case MEDIAN -> at(sorted, 0.5);
            case P75 -> at(sorted, 0.75);
            case P90 -> at(sorted, 0.9);
            case P95 -> at(sorted, 0.95);
        };
        return Optional.of(found / 60);
    }

    private static double at(List<Long> sorted, double p) {
        double rank = (sorted.size() - 1) * p;
        double below = (double) sorted.get((int) Math.floor(rank));
        double above = (double) sorted.get((int) Math.ceil(rank));
        return below + (above - below) * (rank - Math.floor(rank));
    }

    private static void assertTheSameHoweverDealt(
            RandomDesk random, Ledger ledger, Scope scope, Period period, String round) {
        Measurement whole = ledger.measure(scope, period);
        List<Ledger.Line> lines = ledger.lines(scope, period);
        Accumulator dealt = random.dealt(lines);
        assertEquals(whole, dealt.measurement(ledger.spec()), round);
        assertArrayEquals(ledger.sample(scope, period), dealt.sample(), round);
        Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);
        for (Ledger.Line line : lines) {
            if (line.outcome() instanceof Outcome.Excluded excluded) {
                leftOut.merge(excluded.reason(), 1L, Long::sum);
            }
        }
        assertEquals(leftOut, whole.leftOut(), round);
        Accumulator parts = new Accumulator();
        ledger.parts(scope, period, ticket -> ticket.id().id().substring(1, 2))
                .values()
                .forEach(parts::merge);
        assertEquals(whole, parts.measurement(ledger.spec()), round);
    }
}
