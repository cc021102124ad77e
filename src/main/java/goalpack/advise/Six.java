package goalpack.advise;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Scope;
import goalpack.score.Judgement;
import goalpack.score.PeriodPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A goal's values of the last six periods, and the target of today.
 *
 * @param values the earliest first, each resting on enough tickets
 */
record Six(List<BigFraction> values, BigFraction target, Direction better) {
    static final int PERIODS = 6;

    /** Empty when a period has no verdict, or the goal has no target to hold them against. */
    static Optional<Six> of(Experience experience, Goal goal, Scope scope) {
        return of(goal, experience.marks(goal, scope).target(), experience.past(goal, scope, PERIODS));
    }

    /** The same of the last six of periods that are over, the earliest first. */
    static Optional<Six> of(Goal goal, Optional<BigFraction> target, List<PeriodPoint> past) {
        boolean isLevel = goal.kind() == GoalKind.LEVEL || goal.kind() == GoalKind.COUNT;
        List<BigFraction> values = new ArrayList<>();
        for (PeriodPoint point : past.subList(Math.max(0, past.size() - PERIODS), past.size())) {
            if (point.actual().n() >= Judgement.minN(goal)) {
                point.actual().value().ifPresent(values::add);
            }
        }
        return isLevel && target.isPresent() && values.size() == PERIODS
                ? Optional.of(new Six(values, target.get(), goal.direction()))
                : Optional.empty();
    }

    /** How much better the one is than the other; negative when worse. */
    private BigFraction lead(BigFraction one, BigFraction other) {
        return better == Direction.LOWER ? other.subtract(one) : one.subtract(other);
    }

    boolean allReach() {
        return values.stream().allMatch(value -> lead(value, target).signum() >= 0);
    }

    /** Whether the target lies beyond the mean plus three standard deviations (of the sample, n-1). */
    boolean isBeyondChance() {
        BigFraction sum = values.stream().reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction mean = sum.divide(values.size());
        BigFraction squares =
                values.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigFraction.ZERO, BigFraction::add);
        BigFraction variance = squares.divide(values.size() - 1);
        BigFraction gap = lead(target, mean);
        return gap.signum() > 0 && gap.pow(2).compareTo(variance.multiply(9)) > 0;
    }

    /** Whether the way to the target is more than twice the best step from one period to the next; false without one. */
    boolean isTwiceTheBestStep() {
        BigFraction best = BigFraction.ZERO;
        for (int i = 1; i < values.size(); i++) {
            BigFraction step = lead(values.get(i), values.get(i - 1));
            best = step.compareTo(best) > 0 ? step : best;
        }
        return best.signum() > 0 && lead(target, values.getLast()).compareTo(best.multiply(2)) > 0;
    }
}
