package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;

/** A goal of more than a year without a step on the way. */
final class LongWithoutMilestone implements GoalRule {
    @Override
    public String name() {
        return "long-without-milestone";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        boolean isLong = !goal.from().equals(Goal.NO_START)
                && !goal.until().equals(Goal.NO_END)
                && goal.until().isAfter(goal.from().plusYears(1).minusDays(1));
        return isLong && goal.milestones().isEmpty()
                ? Optional.of(Problem.mend(
                        name(),
                        draft.place(goal, "until"),
                        Map.of(
                                "goal", goal.id(),
                                "from", goal.from().toString(),
                                "until", goal.until().toString())))
                : Optional.empty();
    }
}
