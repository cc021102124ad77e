package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.goal.Goal;
import goalpack.goal.MetricKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A weight so small that the goal does not count, or so large that nothing else does. */
final class WeightExtreme implements GoalRule {
    private static final BigFraction SMALL = BigFraction.of(1, 10);
    private static final BigFraction LARGE = BigFraction.of(7, 10);

    @Override
    public String name() {
        return "weight-extreme";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return draft.written(goal)
                .at("weight")
                .filter(weight -> goal.weight().compareTo(SMALL) < 0
                        || (goal.weight().compareTo(LARGE) > 0 && goal.weight().compareTo(BigFraction.ONE) < 0))
                .map(weight -> Problem.mend(
                        name(),
                        weight.place(),
                        Map.of("goal", goal.id(), "weight", Mark.text(goal.weight(), MetricKind.RATE))));
    }
}
