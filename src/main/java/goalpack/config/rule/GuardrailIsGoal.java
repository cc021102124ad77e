package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A guardrail on the very metric that is pursued. */
final class GuardrailIsGoal implements GoalRule {
    @Override
    public String name() {
        return "guardrail-is-goal";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.guardrails().stream()
                .filter(rail -> goal.spec()
                        .filter(spec -> spec.metric() == rail.spec().metric())
                        .isPresent())
                .findFirst()
                .map(rail -> Problem.mend(
                        name(),
                        draft.place(goal, "guardrails"),
                        Map.of("goal", goal.id(), "metric", rail.spec().metric().id())));
    }
}
