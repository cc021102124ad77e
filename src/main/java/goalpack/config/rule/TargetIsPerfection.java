package goalpack.config.rule;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.MetricKind;
import goalpack.problem.Problem;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A target that allows not one miss: chance alone breaks it. */
final class TargetIsPerfection implements GoalRule {
    private static final int TRUTH = 97;
    private static final int RATINGS = 40;

    @Override
    public String name() {
        return "target-is-perfection";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        boolean isRate = goal.spec()
                .filter(spec -> spec.metric().kind() == MetricKind.RATE)
                .isPresent();
        boolean perfect = goal.ladder()
                .target()
                .filter(target ->
                        target.equals(goal.direction() == Direction.LOWER ? BigFraction.ZERO : BigFraction.ONE))
                .isPresent();
        return isRate && perfect && goal.kind() != GoalKind.BAND
                ? Optional.of(Problem.mend(
                        name(),
                        draft.place(goal, "target"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "truth",
                                TRUTH + "%",
                                "ratings",
                                RATINGS,
                                "chance",
                                chance(TRUTH, RATINGS))))
                : Optional.empty();
    }

    /** How often all of so many ratings are good when that percentage of customers is content; one decimal. */
    static String chance(int percent, int ratings) {
        return BigFraction.of(percent, 100)
                        .pow(ratings)
                        .multiply(100)
                        .bigDecimalValue(1, RoundingMode.HALF_UP)
                        .toPlainString()
                + "%";
    }
}
