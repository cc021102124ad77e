package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Pacing;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.math.BigInteger;
import java.time.DayOfWeek;
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

    /** The share of the whole that should have come by the end of the day. */
    static BigFraction elapsedShare(Pacing pacing, Period whole, LocalDate asOf) {
        return switch (pacing) {
            case Pacing.ByDays days -> elapsedShare(whole, asOf);
            case Pacing.ByWorkdays days -> workdays(whole, asOf);
            case Pacing.ByPhases phases -> phases(phases.steps(), whole, asOf);
        };
    }

    private static BigFraction workdays(Period whole, LocalDate asOf) {
        int all = Math.toIntExact(
                whole.start().datesUntil(whole.end()).filter(Pace::isWorkday).count());
        int over = Math.toIntExact(whole.start()
                .datesUntil(whole.end())
                .filter(day -> isWorkday(day) && !day.isAfter(asOf))
                .count());
        return all == 0 ? elapsedShare(whole, asOf) : BigFraction.of(over, all);
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Evenly from step to step; nothing more is expected after the last. */
    private static BigFraction phases(List<Pacing.Phase> steps, Period whole, LocalDate asOf) {
        List<Pacing.Phase> own =
                steps.stream().filter(step -> whole.contains(step.until())).toList();
        if (own.isEmpty() || own.getLast().target().signum() == 0) {
            return elapsedShare(whole, asOf);
        }
        LocalDate from = whole.start().minusDays(1);
        BigFraction reached = BigFraction.ZERO;
        for (Pacing.Phase step : own) {
            if (asOf.isBefore(step.until())) {
                BigFraction part = BigFraction.of(
                        BigInteger.valueOf(Math.max(0, asOf.toEpochDay() - from.toEpochDay())),
                        BigInteger.valueOf(step.until().toEpochDay() - from.toEpochDay()));
                reached = reached.add(step.target().subtract(reached).multiply(part));
                break;
            }
            from = step.until();
            reached = step.target();
        }
        return reached.divide(own.getLast().target());
    }

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
        return standing(standing);
    }

    /** The word for what is judged where it stands. */
    static Status standing(Status status) {
        return switch (status) {
            case EXCEEDED, MET -> Status.ON_TRACK;
            case PARTLY -> Status.AT_RISK;
            default -> Status.OFF_TRACK;
        };
    }

    /** The word for a count of which so much of the target should have come by now. */
    static Status counting(Direction direction, BigFraction value, BigFraction target, BigFraction elapsed) {
        BigFraction expected = target.multiply(elapsed);
        if (direction == Direction.LOWER) {
            if (value.compareTo(target) > 0) {
                return Status.UNREACHABLE;
            }
            return value.signum() == 0 ? Status.ON_TRACK : word(expected.divide(value));
        }
        if (value.compareTo(target) >= 0) {
            return Status.SECURED;
        }
        return expected.signum() == 0 ? Status.ON_TRACK : word(value.divide(expected));
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

    /** The best rate of the good outcome in the last six periods; 0 when none has one. */
    static BigFraction best(Direction direction, List<PeriodPoint> before) {
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
