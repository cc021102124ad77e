package goalpack.advise;

import goalpack.goal.Direction;
import goalpack.goal.Ladder;
import goalpack.goal.MetricUnit;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Marks that the months before give reason for: the target is what the second-best of them reached, unless that is out of
 * reach by the rules that judge targets; the threshold is their middle, the stretch their best.
 *
 * @param ladder every mark in whole steps; the baseline only where it lies short of the target
 * @param months the values that the marks come from, the earliest first
 */
public record FirstMarks(Ladder ladder, List<BigFraction> months) {
    /** With fewer months there is nothing to choose from, and the target is a small step. */
    private static final int ENOUGH = 3;

    private static final BigFraction TWO = BigFraction.of(2);
    private static final BigFraction HUNDREDTH = BigFraction.of(1, 100);
    private static final BigFraction THOUSANDTH = BigFraction.of(1, 1000);

    public FirstMarks {
        months = List.copyOf(months);
    }

    /**
     * The marks; empty when no target lies between what every month reached and what none can hope for.
     *
     * @param months the earliest first
     * @param better {@code HIGHER} or {@code LOWER}
     */
    public static Optional<FirstMarks> of(List<BigFraction> months, Direction better, MetricUnit unit) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        List<BigFraction> steps = unit == MetricUnit.SHARE ? List.of(HUNDREDTH, THOUSANDTH) : List.of(BigFraction.ONE);
        return steps.stream()
                .flatMap(step -> new Rising(months, better, unit, step).marks().stream())
                .findFirst()
                .map(ladder -> new FirstMarks(ladder, months));
    }

    /** How many of the months reached the target. */
    public int reached(Direction better) {
        BigFraction target = ladder.target().orElseThrow();
        return (int) months.stream()
                .filter(value ->
                        better == Direction.LOWER ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0)
                .count();
    }

    /** The same as if higher were always better: values for which lower is better are turned round. */
    private record Rising(List<BigFraction> months, Direction better, MetricUnit unit, BigFraction step) {

        Optional<Ladder> marks() {
            List<BigFraction> best = months.stream()
                    .map(this::turned)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            BigFraction worst = best.getLast();
            BigFraction target = target(best);
            if (target.compareTo(worst) <= 0) {
                return Optional.empty();
            }
            BigFraction middle = middle(best);
            BigFraction threshold = easier(least(middle, target.subtract(step)));
            BigFraction stretch = most(harder(best.getFirst()), target.add(step));
            BigFraction floor = easier(least(worst.subtract(target.subtract(worst)), threshold));
            Optional<BigFraction> baseline =
                    middle.compareTo(target) < 0 ? Optional.of(easier(middle)) : Optional.empty();
            return Optional.of(new Ladder(
                    baseline.map(this::turned),
                    Optional.of(
                            turned(floorAtLeast().map(end -> most(floor, end)).orElse(floor))),
                    Optional.of(turned(threshold)),
                    Optional.of(turned(target)),
                    Optional.of(turned(end().map(top -> least(stretch, top)).orElse(stretch)))));
        }

        /** What the second-best month reached, brought nearer until no rule finds it out of reach. */
        private BigFraction target(List<BigFraction> best) {
            BigFraction wanted =
                    months.size() < ENOUGH ? easier(best.getFirst()).add(step.multiply(TWO)) : easier(best.get(1));
            BigFraction target =
                    end().map(top -> least(wanted, top.subtract(step))).orElse(wanted);
            while (target.compareTo(best.getLast()) > 0 && isOutOfReach(target)) {
                target = target.subtract(step);
            }
            return target;
        }

        private boolean isOutOfReach(BigFraction target) {
            Six six = new Six(months.stream().map(this::turned).toList(), target, Direction.HIGHER);
            return months.size() == Six.PERIODS && (six.isBeyondChance() || six.isTwiceTheBestStep());
        }

        /** The best that can be at all. */
        private Optional<BigFraction> end() {
            return better == Direction.LOWER
                    ? Optional.of(BigFraction.ZERO)
                    : unit == MetricUnit.SHARE ? Optional.of(BigFraction.ONE) : Optional.empty();
        }

        /** The worst that can be at all. */
        private Optional<BigFraction> floorAtLeast() {
            return better == Direction.HIGHER
                    ? Optional.of(BigFraction.ZERO)
                    : unit == MetricUnit.SHARE ? Optional.of(BigFraction.ONE.negate()) : Optional.empty();
        }

        private BigFraction turned(BigFraction value) {
            return better == Direction.LOWER ? value.negate() : value;
        }

        private BigFraction easier(BigFraction value) {
            BigFraction steps = value.divide(step);
            BigInteger[] parts = steps.getNumerator().divideAndRemainder(steps.getDenominator());
            BigInteger down = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
            return step.multiply(down);
        }

        private BigFraction harder(BigFraction value) {
            return easier(value.negate()).negate();
        }

        private static BigFraction middle(List<BigFraction> sorted) {
            int half = sorted.size() / 2;
            return sorted.size() % 2 == 1
                    ? sorted.get(half)
                    : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
        }

        private static BigFraction least(BigFraction one, BigFraction other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        private static BigFraction most(BigFraction one, BigFraction other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
