package goalpack.config.rule;

import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A role that no goal is meant for. */
final class RoleWithoutGoal implements AgreedRule {
    @Override
    public String name() {
        return "role-without-goal";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().roles().stream()
                .filter(role -> !(role.covers() instanceof Role.Coverage.Personal))
                .filter(role ->
                        draft.isComplete(role) && draft.book().goalsOf(role).isEmpty())
                .map(role -> Problem.mend(name(), draft.place("roles", role.id()), Map.of("role", role.id())));
    }
}
