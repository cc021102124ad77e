package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal without an owner of its own. */
final class OwnerDefaultsToHolder implements GoalRule {
    @Override
    public String name() {
        return "owner-defaults-to-holder";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.owner().isEmpty()
                ? Optional.of(
                        Problem.practice(name(), draft.place(goal), Map.of("goal", goal.id(), "role", goal.role())))
                : Optional.empty();
    }
}
