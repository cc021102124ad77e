package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** People who are held against what customers say and nothing else: few ratings, and much that they cannot change. */
final class SingleMetricPerson implements AgreedRule {
    @Override
    public String name() {
        return "single-metric-person";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().roles().stream()
                .filter(role -> role.covers() instanceof Role.Coverage.Personal)
                .flatMap(role -> judge(draft, role).stream());
    }

    private Optional<Problem> judge(Draft draft, Role role) {
        List<Goal> goals = draft.book().goalsOf(role);
        List<Metric> metrics = goals.stream()
                .flatMap(goal -> goal.spec().stream())
                .map(spec -> spec.metric())
                .distinct()
                .toList();
        return metrics.equals(List.of(Metric.CSAT))
                ? Optional.of(Problem.mend(
                        name(),
                        draft.place(goals.getFirst(), "metric"),
                        Map.of("role", role.id(), "goal", goals.getFirst().id(), "metric", Metric.CSAT.id())))
                : Optional.empty();
    }
}
