package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A goal that is to be measured and neither names a metric nor shares its parent's. */
final class MetricMissing implements WrittenRule {
    @Override
    public String name() {
        return "metric-missing";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.goals().values().stream()
                .filter(goal -> goal.kind().isMeasured())
                .filter(goal -> goal.shared("metric").isEmpty() && !sharesAnothers(goal))
                .map(goal -> Problem.stops(name(), goal.written().keyPlace(), Map.of("goal", goal.id())));
    }

    private static boolean sharesAnothers(WrittenGoal goal) {
        boolean hasNoneToShare =
                goal.parent().filter(parent -> !parent.kind().isMeasured()).isPresent();
        return goal.addsUp() == AddsUp.SAME_METRIC
                && goal.serves().filter(served -> !served.equals(Goal.MISSION)).isPresent()
                && !hasNoneToShare;
    }
}
