package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Looks ahead from a day: what the rest must bring, what may still go wrong, where it will end.
 *
 * <p>Volumes are taken to come evenly by days.
 *
 * @param asOf the last day that is over
 */
record Outlooks(FiscalYear year, LocalDate asOf) {

    /** @param history periods up to this one, the oldest first */
    Outlook of(Goal goal, Ledger ledger, Scope scope, Period period, List<PeriodPoint> history) {
        Optional<Trend> trend = Trend.of(
                complete(history).stream()
                        .map(point -> point.actual().value().orElseThrow())
                        .toList(),
                Judgement.direction(goal, goal.ladderOn(asOf, scope.name())));
        LocalDate day = asOf.isBefore(period.lastDay()) ? asOf : period.lastDay();
        Period horizon = horizon(goal, day);
        Period past = new Period(horizon.id(), Period.Kind.RANGE, horizon.start(), day.plusDays(1));
        if (!past.end().isBefore(horizon.end())) {
            return new Outlook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), trend);
        }
        Way way = new Way(goal, ledger, scope, past, horizon, asOf);
        Measurement soFar = ledger.measure(scope, past);
        if (soFar.value().isEmpty() || soFar.n() == 0 || !Judgement.isCovered(soFar)) {
            return new Outlook(Optional.of(horizon), Optional.empty(), Optional.empty(), Optional.empty(), trend);
        }
        return new Outlook(
                Optional.of(horizon),
                remainder(way, soFar, history),
                way.isPlainRate() ? way.target().map(target -> budget(way, target, soFar)) : Optional.empty(),
                new Forecasts(way, soFar).of(complete(history)),
                trend);
    }

    /** From the fiscal year's start, or the goal's, to the year's end or the goal's. */
    private Period horizon(Goal goal, LocalDate day) {
        LocalDate first = later(goal.firstDay(year, day), year.startOf(day));
        LocalDate last = goal.lastDay(year, day).isBefore(year.endOf(day)) ? goal.lastDay(year, day) : year.endOf(day);
        return new Period(
                first + ".." + last, Period.Kind.RANGE, first, later(last, day).plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Those that are over and have a value. */
    private List<PeriodPoint> complete(List<PeriodPoint> history) {
        return history.stream()
                .filter(point -> !point.period().lastDay().isAfter(asOf)
                        && point.actual().value().isPresent())
                .toList();
    }

    private static Optional<Remainder> remainder(Way way, Measurement soFar, List<PeriodPoint> history) {
        Optional<BigFraction> target = way.target();
        if (way.goal().kind() == GoalKind.COUNT) {
            return target.map(all -> new Remainder(
                    all.subtract(soFar.value().orElseThrow()),
                    Pace.counting(way.goal().direction(), soFar.value().orElseThrow(), all, way.paced())));
        }
        if (!way.isPlainRate()) {
            return Optional.empty();
        }
        Direction better = way.goal().direction();
        return target.map(whole -> {
            BigFraction needed = Pace.needed(better, whole, soFar, way.elapsed());
            boolean reached = Judgement.status(
                            way.goal(), onlyTarget(whole), soFar.value().orElseThrow())
                    .isReached();
            Status status = Pace.rate(reached, needed, Pace.best(better, history));
            return new Remainder(better == Direction.LOWER ? BigFraction.ONE.subtract(needed) : needed, status);
        });
    }

    private static Ladder onlyTarget(BigFraction target) {
        return new Ladder(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(target), Optional.empty());
    }

    private static ErrorBudget budget(Way way, BigFraction target, Measurement soFar) {
        BigFraction volume = whole(soFar.denominator()).divide(way.elapsed());
        boolean lower = way.goal().direction() == Direction.LOWER;
        return budget(
                lower ? BigFraction.ONE.subtract(target) : target,
                volume,
                lower ? soFar.numerator() : soFar.denominator() - soFar.numerator(),
                way.elapsed());
    }

    /** @param target as a rate of the good outcome */
    static ErrorBudget budget(BigFraction target, BigFraction volume, long misses, BigFraction elapsed) {
        return new ErrorBudget(BigFraction.ONE.subtract(target).multiply(volume), misses, elapsed);
    }

    static BigFraction whole(long count) {
        return BigFraction.of(BigInteger.valueOf(count));
    }

    /**
     * A goal's way from the start of its horizon to the end.
     *
     * @param past the days that are over
     */
    record Way(Goal goal, Ledger ledger, Scope scope, Period past, Period horizon, LocalDate asOf) {

        MetricKind kind() {
            return ledger.spec().metric().kind();
        }

        boolean isPlainRate() {
            return kind() == MetricKind.RATE && goal.kind() == GoalKind.LEVEL;
        }

        BigFraction elapsed() {
            return BigFraction.of(BigInteger.valueOf(past.days()), BigInteger.valueOf(horizon.days()));
        }

        /** The share that a count should have come by now. */
        BigFraction paced() {
            return Pace.elapsedShare(goal.pacing(), horizon, past.lastDay());
        }

        /** The marks for the time that is over, blended where they were revised. */
        Ladder toDate() {
            return Marks.of(goal, ledger, scope, new Reach(past, past, BigFraction.ONE), asOf)
                    .ladder();
        }

        /** The target for the whole time: what held so far for what has come, what holds now for the rest. */
        Optional<BigFraction> target() {
            return toDate().target()
                    .flatMap(before -> now().map(after -> {
                        BigFraction blended =
                                before.multiply(elapsed()).add(after.multiply(BigFraction.ONE.subtract(elapsed())));
                        return goal.kind() == GoalKind.COUNT
                                ? blended.multiply(Reach.fits(goal.every(), horizon))
                                : blended;
                    }));
        }

        private Optional<BigFraction> now() {
            return goal.ladderOn(past.lastDay(), scope.name()).target();
        }
    }
}
