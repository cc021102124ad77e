package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A milestone to be reached by a metric, with no value to reach or with two. */
final class MilestoneWithoutMark implements WrittenRule {
    @Override
    public String name() {
        return "milestone-without-mark";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.goals().values().stream()
                .flatMap(goal -> goal.written().items("milestones").stream())
                .flatMap(milestone -> milestone.at("when").stream())
                .filter(when -> marks(when) != 1)
                .map(when -> Problem.stops(
                        name(),
                        when.keyPlace(),
                        Map.of("metric", when.text("metric").orElse(""), "marks", marks(when))));
    }

    private static int marks(Written when) {
        return (when.at("at-least").isPresent() ? 1 : 0) + (when.at("at-most").isPresent() ? 1 : 0);
    }
}
