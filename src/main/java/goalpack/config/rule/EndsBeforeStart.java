package goalpack.config.rule;

import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A goal whose last day comes before its first. */
final class EndsBeforeStart implements AgreedRule {
    @Override
    public String name() {
        return "ends-before-start";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .filter(goal -> goal.until().isBefore(goal.from()))
                .map(goal -> Problem.stops(
                        name(),
                        draft.place(goal, "until"),
                        Map.of(
                                "goal", goal.id(),
                                "from", goal.from().toString(),
                                "until", goal.until().toString())));
    }
}
