package goalpack.config.rule;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A target that is no better than the baseline. */
final class NoAmbition implements GoalRule {
    @Override
    public String name() {
        return "no-ambition";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        if (goal.kind() == GoalKind.IMPROVE || goal.direction() == Direction.BAND) {
            return Optional.empty();
        }
        int better = goal.direction() == Direction.LOWER ? -1 : 1;
        return goal.ladder()
                .target()
                .filter(target -> goal.ladder()
                        .baseline()
                        .filter(baseline -> target.compareTo(baseline) * better <= 0)
                        .isPresent())
                .map(target -> Problem.mend(
                        name(),
                        draft.place(goal, "target"),
                        Map.of(
                                "goal", goal.id(),
                                "target", draft.mark(goal, target),
                                "baseline",
                                        draft.mark(
                                                goal, goal.ladder().baseline().orElseThrow()))));
    }
}
