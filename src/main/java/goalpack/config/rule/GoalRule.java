package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule about each goal by itself. */
interface GoalRule extends AgreedRule {
    @Override
    default Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream().flatMap(goal -> judge(draft, goal).stream());
    }

    Optional<Problem> judge(Draft draft, Goal goal);
}
