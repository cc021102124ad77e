package goalpack.score;

import goalpack.goal.Band;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.measure.Absence;
import goalpack.measure.Measurement;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The verdict on a measurement: status by the value itself, never by a rounded or capped number. */
public final class Judgement {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Judgement() {}

    /** The verdict against the ladder for a period that has ended. */
    public static Verdict of(Goal goal, Ladder ladder, Measurement actual) {
        if (!isCovered(actual)) {
            return none(Status.NO_DATA, "column-missing");
        }
        if (actual.value().isEmpty()) {
            return none(Status.NO_DATA, actual.absence().map(Absence::word).orElse("no-tickets"));
        }
        BigFraction value = actual.value().get();
        if (actual.n() < minN(goal)) {
            return new Verdict(
                    Status.INSUFFICIENT_DATA,
                    "",
                    Attainment.of(goal, ladder, value),
                    Optional.empty(),
                    Evidence.NONE,
                    interval(goal, actual));
        }
        Status status = status(goal, ladder, value);
        Optional<Interval> interval = interval(goal, actual);
        return new Verdict(
                status,
                "",
                Attainment.of(goal, ladder, value),
                score(goal, ladder, value),
                interval.map(range -> evidence(goal, ladder, range)).orElse(Evidence.NONE),
                interval);
    }

    /** Whether at least half of the tickets come from exports that have what the metric needs. */
    public static boolean isCovered(Measurement actual) {
        return actual.coverage().compareTo(HALF) >= 0;
    }

    static Verdict none(Status status, String reason) {
        return new Verdict(status, reason, Optional.empty(), Optional.empty(), Evidence.NONE, Optional.empty());
    }

    /** The status of a value that rests on enough tickets. */
    public static Status status(Goal goal, Ladder ladder, BigFraction value) {
        if (goal.kind() == GoalKind.BAND) {
            return goal.band().map(band -> bandStatus(value, band)).orElse(Status.MISSED);
        }
        Direction direction = direction(goal, ladder);
        if (reaches(direction, value, ladder.stretch())) {
            return Status.EXCEEDED;
        }
        if (reaches(direction, value, ladder.target())) {
            return Status.MET;
        }
        return reaches(direction, value, ladder.threshold()) ? Status.PARTLY : Status.MISSED;
    }

    private static Status bandStatus(BigFraction value, Band band) {
        BigFraction outside = Attainment.outside(value, band);
        if (outside.signum() == 0) {
            return Status.MET;
        }
        return outside.compareTo(band.tolerance()) <= 0 ? Status.PARTLY : Status.MISSED;
    }

    static Optional<BigFraction> score(Goal goal, Ladder ladder, BigFraction value) {
        if (goal.kind() == GoalKind.BAND) {
            return goal.band().map(band -> Attainment.ofBand(value, band));
        }
        return ScoreCurve.score(direction(goal, ladder), ladder, value);
    }

    /** An improvement's better way is from its baseline to its target; every other goal's is its own. */
    public static Direction direction(Goal goal, Ladder ladder) {
        if (goal.kind() != GoalKind.IMPROVE) {
            return goal.direction();
        }
        boolean down = ladder.baseline()
                .flatMap(base -> ladder.target().map(target -> target.compareTo(base) < 0))
                .orElse(false);
        return down ? Direction.LOWER : Direction.HIGHER;
    }

    private static boolean reaches(Direction direction, BigFraction value, Optional<BigFraction> mark) {
        return mark.isPresent()
                && (direction == Direction.LOWER ? value.compareTo(mark.get()) <= 0 : value.compareTo(mark.get()) >= 0);
    }

    private static Evidence evidence(Goal goal, Ladder ladder, Interval range) {
        Status low = status(goal, ladder, BigFraction.from(range.low()));
        Status high = status(goal, ladder, BigFraction.from(range.high()));
        return low == high ? Evidence.CONFIRMED : Evidence.UNCERTAIN;
    }

    private static Optional<Interval> interval(Goal goal, Measurement actual) {
        boolean rate =
                goal.spec().map(spec -> spec.metric().kind() == MetricKind.RATE).orElse(false);
        return rate && actual.n() > 0
                ? Optional.of(Wilson.interval(actual.numerator(), actual.denominator()))
                : Optional.empty();
    }

    /** How many tickets a verdict needs. */
    public static int minN(Goal goal) {
        return goal.minN().orElseGet(() -> goal.spec().map(Judgement::minN).orElse(0));
    }

    /** How many tickets a verdict on the metric needs where the goal does not say. */
    public static int minN(MetricSpec spec) {
        return switch (spec.metric().kind()) {
            case RATE -> 10;
            case DISTRIBUTION ->
                switch (spec.statistic().orElse(Statistic.MEDIAN)) {
                    case MEDIAN, MEAN, P75 -> 5;
                    case P90, P95, MAX -> 20;
                };
            case RATIO -> {
                int ofTickets = spec.metric() == Metric.TRANSFERS_AVG ? 5 : 10;
                yield spec.metric().isOfFacts() ? 0 : ofTickets;
            }
            case COUNT, SNAPSHOT, EXTERNAL -> 0;
        };
    }
}
