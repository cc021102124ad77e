package goalpack.config.rule;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Revision;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A revision that asks for less and does not say why. */
final class LoweredWithoutReason implements GoalRule {
    /** Letters that it takes to give a reason. */
    private static final int SHORTEST = 20;

    @Override
    public String name() {
        return "lowered-without-reason";
    }

    @Override
    public Optional<Problem> judge(Draft draft, Goal goal) {
        int better = goal.direction() == Direction.LOWER ? -1 : 1;
        for (Revision revision : goal.revisions()) {
            Optional<BigFraction> before =
                    goal.ladderOn(revision.from().minusDays(1), "").target();
            Optional<BigFraction> after = revision.marks().target();
            boolean lowered =
                    before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) * better < 0;
            if (lowered
                    && revision.because().byLanguage().values().stream()
                            .noneMatch(why -> why.strip().length() >= SHORTEST)) {
                return Optional.of(Problem.mend(
                        name(),
                        draft.place(goal, "revisions"),
                        Map.of(
                                "goal", goal.id(),
                                "from", revision.from().toString(),
                                "before", draft.mark(goal, before.get()),
                                "after", draft.mark(goal, after.get()))));
            }
        }
        return Optional.empty();
    }
}
