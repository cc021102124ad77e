package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A threshold below which the score falls to nothing at once. */
final class NoFloor implements GoalRule {
    @Override
    public String name() {
        return "no-floor";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.ladder()
                .threshold()
                .filter(threshold -> goal.ladder().floor().isEmpty())
                .map(threshold -> Problem.mend(
                        name(),
                        draft.place(goal, "threshold"),
                        Map.of("goal", goal.id(), "threshold", draft.mark(goal, threshold))));
    }
}
