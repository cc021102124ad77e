package goalpack.config.rule;

import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A metric that can be pushed at the cost of another, without a guardrail on that other; one that shares its parent's metric is guarded there. */
final class NoGuardrail implements GoalRule {
    private static final Map<Metric, List<Metric>> PAIRS = Map.of(
            Metric.FIRST_REPLY_TIME, List.of(Metric.CSAT, Metric.NO_REPLY_SOLVED),
            Metric.FIRST_REPLY_WITHIN, List.of(Metric.CSAT, Metric.NO_REPLY_SOLVED),
            Metric.FCR, List.of(Metric.REOPEN_RATE, Metric.NO_REPLY_SOLVED),
            Metric.ONE_TOUCH, List.of(Metric.REOPEN_RATE, Metric.NO_REPLY_SOLVED),
            Metric.RESOLUTION_TIME, List.of(Metric.REOPEN_RATE, Metric.CSAT),
            Metric.RESOLUTION_WITHIN, List.of(Metric.REOPEN_RATE, Metric.CSAT),
            Metric.BACKLOG, List.of(Metric.REOPEN_RATE),
            Metric.BACKLOG_OLDER_THAN, List.of(Metric.REOPEN_RATE),
            Metric.CSAT, List.of(Metric.CSAT_RESPONSE));

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
                .map(spec -> PAIRS.getOrDefault(spec.metric(), List.of()))
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
