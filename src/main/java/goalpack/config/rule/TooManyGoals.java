package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import goalpack.problem.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** More goals of a role at a time than people can keep in mind: three are a warning, more than the setting are refused. */
final class TooManyGoals implements AgreedRule {
    private static final int MANY = 3;

    @Override
    public String name() {
        return "too-many-goals";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().roles().stream().flatMap(role -> judge(draft, role).stream());
    }

    private Optional<Problem> judge(Draft draft, Role role) {
        List<Goal> crowd = atOnce(draft, role);
        int limit = draft.book().settings().goalsPerRole();
        if (crowd.size() <= limit && crowd.size() < MANY) {
            return Optional.empty();
        }
        Severity severity = crowd.size() > limit ? Severity.STOPS : Severity.MEND;
        Goal last = crowd.getLast();
        return Optional.of(new Problem(
                severity,
                name(),
                draft.place(last),
                Map.of("role", role.id(), "count", crowd.size(), "limit", limit, "goals", ids(crowd))));
    }

    /** The most goals that hold on one day, sub-goals not counted. */
    private static List<Goal> atOnce(Draft draft, Role role) {
        List<Goal> goals = draft.book().goalsOf(role).stream()
                .filter(goal -> !draft.book().isSubGoal(goal))
                .toList();
        return Draft.together(goals).max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private static String ids(List<Goal> goals) {
        return String.join(", ", goals.stream().map(Goal::id).toList());
    }
}
