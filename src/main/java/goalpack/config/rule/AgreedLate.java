package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal that was agreed when its time had already run for more than a fortnight. */
final class AgreedLate implements GoalRule {
    private static final int DAYS = 14;

    @Override
    public String name() {
        return "agreed-late";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        return goal.agreed()
                .filter(agreement -> !goal.from().equals(Goal.NO_START)
                        && agreement.on().isAfter(goal.from().plusDays(DAYS)))
                .map(agreement -> Problem.mend(
                        name(),
                        draft.place(goal, "agreed"),
                        Map.of(
                                "goal", goal.id(),
                                "from", goal.from().toString(),
                                "agreed", agreement.on().toString())));
    }
}
