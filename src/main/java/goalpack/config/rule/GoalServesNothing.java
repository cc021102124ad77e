package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal that serves neither the mission nor another goal. */
final class GoalServesNothing implements GoalRule {
    @Override
    public String name() {
        return "goal-serves-nothing";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.serves().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.mend(name(), draft.place(goal), Map.of("goal", goal.id())));
    }
}
