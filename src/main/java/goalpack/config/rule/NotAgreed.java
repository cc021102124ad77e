package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal that only one side, or nobody, has agreed to. */
final class NotAgreed implements GoalRule {
    @Override
    public String name() {
        return "not-agreed";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        int names = goal.agreed().map(agreement -> agreement.by().size()).orElse(0);
        return names >= 2
                ? Optional.empty()
                : Optional.of(
                        Problem.mend(name(), draft.place(goal, "agreed"), Map.of("goal", goal.id(), "names", names)));
    }
}
