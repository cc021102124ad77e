package goalpack.advise;

import goalpack.goal.Direction;
import goalpack.goal.MetricUnit;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A target to talk about, made of the last six periods: from their middle to the second-best of them, in whole steps and
 * never perfection; the harder end comes nearer as long as it lies more than twice the best step away.
 *
 * <p>Values for which lower is better are turned round, so that higher is better in here.
 */
record NewTarget(Six six, MetricUnit unit) {
    private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);
    private static final BigFraction THOUSANDTH = BigFraction.of(1, 1000);

    /** Both ends harder than the target that holds now; empty where no period gives reason for one. */
    Optional<Suggestion.Range> harder() {
        return steps().stream().flatMap(step -> harder(step).stream()).findFirst();
    }

    /** Both ends easier than the target that holds now; empty where none lies between. */
    Optional<Suggestion.Range> easier() {
        return steps().stream().flatMap(step -> easier(step).stream()).findFirst();
    }

    private Optional<Suggestion.Range> harder(BigFraction step) {
        BigFraction target = turned(six.target());
        BigFraction hard = within(hardEnd(step), step);
        BigFraction soft = whole(middle(), step);
        return hard.compareTo(target) <= 0
                ? Optional.empty()
                : Optional.of(range(soft.compareTo(target) <= 0 ? hard : soft, hard));
    }

    private Optional<Suggestion.Range> easier(BigFraction step) {
        BigFraction target = turned(six.target());
        BigFraction hard = within(hardEnd(step), step);
        BigFraction soft = whole(middle(), step);
        if (soft.compareTo(target) >= 0) {
            return Optional.empty();
        }
        return Optional.of(range(soft, hard.compareTo(target) >= 0 ? soft : hard));
    }

    private Suggestion.Range range(BigFraction soft, BigFraction hard) {
        BigFraction one = turned(soft.compareTo(hard) > 0 ? hard : soft);
        BigFraction other = turned(hard);
        return one.compareTo(other) <= 0 ? new Suggestion.Range(one, other) : new Suggestion.Range(other, one);
    }

    private List<BigFraction> best() {
        return six.values().stream()
                .map(this::turned)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private BigFraction middle() {
        List<BigFraction> best = best();
        return best.get(2).add(best.get(3)).divide(2);
    }

    private BigFraction hardEnd(BigFraction step) {
        BigFraction end = whole(best().get(1), step);
        BigFraction least = whole(middle(), step);
        while (end.compareTo(least) > 0 && isFar(end)) {
            end = end.subtract(step);
        }
        return end;
    }

    private boolean isFar(BigFraction target) {
        return new Six(six.values().stream().map(this::turned).toList(), target, Direction.HIGHER).isTwiceTheBestStep();
    }

    /** One step short of the best that can be at all. */
    private BigFraction within(BigFraction value, BigFraction step) {
        boolean lower = six.better() == Direction.LOWER;
        if (!lower && unit != MetricUnit.SHARE) {
            return value;
        }
        BigFraction most = (lower ? BigFraction.ZERO : BigFraction.ONE).subtract(step);
        return value.compareTo(most) > 0 ? most : value;
    }

    /** Steps that people agree on: hundredths of a rate, else thousandths; quarters of hours; round numbers. */
    private List<BigFraction> steps() {
        BigFraction size = six.target().abs();
        return switch (unit) {
            case SHARE -> List.of(HUNDREDTH, THOUSANDTH);
            case TIME -> List.of(BigFraction.of(atLeast(size, 960) ? 60 : atLeast(size, 120) ? 15 : 1));
            case TICKETS -> List.of(BigFraction.of(atLeast(size, 1000) ? 50 : atLeast(size, 100) ? 5 : 1));
            case NUMBER -> List.of(atLeast(size, 20) ? BigFraction.ONE : BigFraction.of(1, 10));
        };
    }

    private static boolean atLeast(BigFraction size, int than) {
        return size.compareTo(BigFraction.of(than)) >= 0;
    }

    /** The next whole step that is no harder. */
    private static BigFraction whole(BigFraction value, BigFraction step) {
        BigFraction steps = value.divide(step);
        BigInteger[] parts = steps.getNumerator().divideAndRemainder(steps.getDenominator());
        return step.multiply(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    private BigFraction turned(BigFraction value) {
        return six.better() == Direction.LOWER ? value.negate() : value;
    }
}
