package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal that does not say why it is pursued. */
final class NoReason implements GoalRule {
    /** Letters that it takes to give a reason. */
    private static final int SHORTEST = 20;

    @Override
    public String name() {
        return "no-reason";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        boolean explained = goal.because().byLanguage().values().stream()
                .anyMatch(why -> why.strip().length() >= SHORTEST);
        return explained
                ? Optional.empty()
                : Optional.of(Problem.mend(name(), draft.place(goal, "because"), Map.of("goal", goal.id())));
    }
}
