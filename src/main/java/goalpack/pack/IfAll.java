package goalpack.pack;

import goalpack.goal.AddsUp;
import goalpack.goal.Direction;
import goalpack.goal.MetricKind;
import goalpack.score.GoalResult;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a goal's value would have been, had everybody who carries it by the same count reached their own target.
 *
 * <p>Who reached it stays as they were, and so do tickets that nobody carries.
 */
final class IfAll {
    private IfAll() {}

    /**
     * The value, of rates and counts only.
     *
     * @param children of those who serve the goal itself; of levels above each other the highest counts
     */
    static Optional<BigFraction> of(GoalResult parent, List<GoalResult> children) {
        List<GoalResult> counting = children.stream()
                .filter(child -> child.goal().addsUp() == AddsUp.SAME_METRIC
                        && child.ladder().target().isPresent())
                .toList();
        int level = counting.stream()
                .mapToInt(child -> child.scope().path().size())
                .min()
                .orElse(0);
        List<GoalResult> carrying = counting.stream()
                .filter(child -> child.scope().path().size() == level)
                .toList();
        Optional<MetricKind> kind =
                parent.goal().spec().map(spec -> spec.metric().kind());
        boolean adds = kind.filter(one -> one == MetricKind.RATE || one == MetricKind.COUNT)
                .isPresent();
        if (!adds || carrying.isEmpty() || parent.actual().value().isEmpty()) {
            return Optional.empty();
        }
        BigFraction more = carrying.stream().map(IfAll::missing).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction denominator = whole(parent.actual().denominator());
        return Optional.of(whole(parent.actual().numerator()).add(more).divide(denominator));
    }

    /** The tickets that the unit was short of its target; where fewer are better, those too many, below 0. */
    private static BigFraction missing(GoalResult child) {
        BigFraction wanted = child.ladder()
                .target()
                .orElseThrow()
                .multiply(whole(child.actual().denominator()));
        BigFraction missing = wanted.subtract(whole(child.actual().numerator()));
        boolean isShort = child.goal().direction() == Direction.LOWER ? missing.signum() < 0 : missing.signum() > 0;
        return isShort ? missing : BigFraction.ZERO;
    }

    private static BigFraction whole(long count) {
        return BigFraction.of(BigInteger.valueOf(count));
    }
}
