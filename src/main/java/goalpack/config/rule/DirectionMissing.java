package goalpack.config.rule;

import goalpack.goal.Direction;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A metric that does not say which way is better, in a goal that does not either. */
final class DirectionMissing implements AgreedRule {
    @Override
    public String name() {
        return "direction-missing";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .filter(goal -> goal.direction() == Direction.UNDECIDED)
                .map(goal -> Problem.stops(
                        name(),
                        draft.place(goal, "metric"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "metric",
                                goal.spec()
                                        .map(spec -> spec.metric())
                                        .map(Metric::id)
                                        .orElse(""))));
    }
}
