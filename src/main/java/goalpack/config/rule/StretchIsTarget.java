package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A stretch that asks no more than the target. */
final class StretchIsTarget implements GoalRule {
    @Override
    public String name() {
        return "stretch-is-target";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.ladder()
                .stretch()
                .filter(stretch ->
                        goal.ladder().target().filter(stretch::equals).isPresent())
                .map(stretch -> Problem.mend(
                        name(),
                        draft.place(goal, "stretch"),
                        Map.of("goal", goal.id(), "value", draft.mark(goal, stretch))));
    }
}
