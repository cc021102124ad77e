package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The words for a period that is still under way.
 *
 * <p>A count is held against what an even pace would have given by now; one where fewer is better the other way round,
 * and past its target it cannot come back. A rate needs {@code q = (T·N - g)/(N - n)} of
 * the rest, with N the volume at an even pace; a rate where lower is better is turned round. Everything else is judged
 * where it stands.
 */
final class Pace {
    private static final BigFraction ON_TRACK = BigFraction.of(19, 20);
    private static final BigFraction AT_RISK = BigFraction.of(4, 5);

    private Pace() {}

    /** The share of the whole's days that are over at the end of the day. */
    static BigFraction elapsedShare(Period whole, LocalDate asOf) {
        LocalDate end = asOf.isBefore(whole.lastDay()) ? asOf.plusDays(1) : whole.end();
        long days = Math.max(0, end.toEpochDay() - whole.start().toEpochDay());
        return BigFraction.of(BigInteger.valueOf(days), BigInteger.valueOf(whole.days()));
    }

    /**
     * The status while under way.
     *
     * @param elapsed share of the period that is over, more than 0
     * @param before the periods before, from which the best rate is taken
     */
    static Status status(
            Goal goal,
            MetricKind kind,
            Ladder ladder,
            Measurement actual,
            BigFraction elapsed,
            List<PeriodPoint> before) {
        BigFraction value = actual.value().orElseThrow();
        Status standing = Judgement.status(goal, ladder, value);
        Optional<BigFraction> target = ladder.target();
        if (goal.kind() == GoalKind.COUNT && target.isPresent() && target.get().signum() > 0) {
            return counting(goal.direction(), value, target.get(), elapsed);
        }
        if (kind == MetricKind.RATE && goal.kind() == GoalKind.LEVEL && target.isPresent()) {
            BigFraction needed = needed(goal.direction(), target.get(), actual, elapsed);
            return rate(standing.isReached(), needed, best(goal.direction(), before));
        }
        return switch (standing) {
            case EXCEEDED, MET -> Status.ON_TRACK;
            case PARTLY -> Status.AT_RISK;
            default -> Status.OFF_TRACK;
        };
    }

    private static Status counting(Direction direction, BigFraction value, BigFraction target, BigFraction elapsed) {
        BigFraction expected = target.multiply(elapsed);
        if (direction == Direction.LOWER) {
            if (value.compareTo(target) > 0) {
                return Status.UNREACHABLE;
            }
            return value.signum() == 0 ? Status.ON_TRACK : word(expected.divide(value));
        }
        return value.compareTo(target) >= 0 ? Status.SECURED : word(value.divide(expected));
    }

    private static Status word(BigFraction pace) {
        if (pace.compareTo(ON_TRACK) >= 0) {
            return Status.ON_TRACK;
        }
        return pace.compareTo(AT_RISK) >= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    /** What the rest of the period's tickets must reach, as a rate of the good outcome. */
    static BigFraction needed(Direction direction, BigFraction target, Measurement actual, BigFraction elapsed) {
        BigFraction n = whole(actual.denominator());
        BigFraction volume = n.divide(elapsed);
        BigFraction good =
                whole(direction == Direction.LOWER ? actual.denominator() - actual.numerator() : actual.numerator());
        BigFraction wanted = direction == Direction.LOWER ? BigFraction.ONE.subtract(target) : target;
        BigFraction rest = volume.subtract(n);
        BigFraction missing = wanted.multiply(volume).subtract(good);
        return rest.signum() == 0 ? missing : missing.divide(rest);
    }

    private static BigFraction best(Direction direction, List<PeriodPoint> before) {
        return before.stream()
                .skip(Math.max(0, before.size() - 6))
                .flatMap(point -> point.actual().value().stream())
                .map(value -> direction == Direction.LOWER ? BigFraction.ONE.subtract(value) : value)
                .max(BigFraction::compareTo)
                .orElse(BigFraction.ZERO);
    }

    static Status rate(boolean reached, BigFraction needed, BigFraction best) {
        if (needed.signum() <= 0) {
            return Status.SECURED;
        }
        if (needed.compareTo(BigFraction.ONE) > 0) {
            return Status.UNREACHABLE;
        }
        if (reached) {
            return Status.ON_TRACK;
        }
        return needed.compareTo(best) <= 0 ? Status.AT_RISK : Status.OFF_TRACK;
    }

    private static BigFraction whole(long count) {
        return BigFraction.of(BigInteger.valueOf(count));
    }
}
