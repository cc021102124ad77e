package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal of a role that others report to, which none of their goals serves. */
final class ParentWithoutChildren implements GoalRule {
    @Override
    public String name() {
        return "parent-without-children";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        boolean hasRolesBelow = draft.book().roles().stream()
                .filter(role -> !(role.covers() instanceof Role.Coverage.Personal))
                .anyMatch(role -> role.reportsTo().filter(goal.role()::equals).isPresent());
        return hasRolesBelow
                        && !draft.book().isSubGoal(goal)
                        && goal.kind().isMeasured()
                        && draft.book().childrenOf(goal).isEmpty()
                ? Optional.of(Problem.mend(name(), draft.place(goal), Map.of("goal", goal.id(), "role", goal.role())))
                : Optional.empty();
    }
}
