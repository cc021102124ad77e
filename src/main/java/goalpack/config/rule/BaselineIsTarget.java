package goalpack.config.rule;

import goalpack.goal.GoalKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** An improvement from a baseline to the same value. */
final class BaselineIsTarget implements AgreedRule {
    @Override
    public String name() {
        return "baseline-is-target";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .filter(goal -> goal.kind() == GoalKind.IMPROVE
                        && goal.ladder().baseline().isPresent()
                        && goal.ladder().baseline().equals(goal.ladder().target()))
                .map(goal -> Problem.stops(name(), draft.place(goal, "baseline"), Map.of("goal", goal.id())));
    }
}
