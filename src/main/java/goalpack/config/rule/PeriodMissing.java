package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.goal.GoalKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A goal that counts up to something, with no word on by when. */
final class PeriodMissing implements WrittenRule {
    private static final Set<GoalKind> BOUND_TO_TIME = Set.of(GoalKind.COUNT, GoalKind.IMPROVE, GoalKind.MILESTONES);

    @Override
    public String name() {
        return "period-missing";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.goals().values().stream()
                .filter(goal -> BOUND_TO_TIME.contains(goal.kind()) && isTimeless(goal))
                .map(goal -> Problem.stops(
                        name(),
                        goal.written().keyPlace(),
                        Map.of("goal", goal.id(), "kind", goal.kind().word())));
    }

    private static boolean isTimeless(WrittenGoal goal) {
        return goal.shared("every").isEmpty() && goal.shared("until").isEmpty();
    }
}
