package goalpack.config.rule;

import goalpack.goal.AddsUp;
import goalpack.goal.Counterparts;
import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A metric that can be pushed at the cost of another, without a guardrail on that other; one that shares its parent's metric is guarded there. */
final class NoGuardrail implements GoalRule {
    @Override
    public String name() {
        return "no-guardrail";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        if (goal.addsUp() == AddsUp.SAME_METRIC) {
            return Optional.empty();
        }
        return goal.spec()
                .map(spec -> Counterparts.of(spec.metric()))
                .filter(pair -> !pair.isEmpty()
                        && goal.guardrails().stream()
                                .noneMatch(rail -> pair.contains(rail.spec().metric())))
                .map(pair -> Problem.mend(
                        name(),
                        draft.place(goal, "guardrails"),
                        Map.of(
                                "goal", goal.id(),
                                "metric",
                                        goal.spec()
                                                .map(spec -> spec.metric().id())
                                                .orElse(""),
                                "pair",
                                        String.join(
                                                ", ",
                                                pair.stream().map(Metric::id).toList()))));
    }
}
