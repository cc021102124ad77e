package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.bind.WrittenGoal;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal without what its kind is judged by: a target, a baseline, a range, milestones. */
final class TargetMissing implements WrittenRule {
    @Override
    public String name() {
        return "target-missing";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.goals().values().stream().flatMap(this::judge);
    }

    private Stream<Problem> judge(WrittenGoal goal) {
        Written written = goal.written();
        return switch (goal.kind()) {
            case LEVEL, COUNT -> missing(goal, "target", target(written));
            case IMPROVE ->
                Stream.concat(
                        missing(goal, "target", target(written)), missing(goal, "baseline", written.at("baseline")));
            case BAND -> missing(goal, "between", written.at("between"));
            case MILESTONES, BINARY -> missing(goal, "milestones", written.at("milestones"));
            case SCORE -> Stream.of();
        };
    }

    private static Optional<Written> target(Written goal) {
        return goal.at("target").or(() -> goal.at("targets"));
    }

    private Stream<Problem> missing(WrittenGoal goal, String key, Optional<Written> found) {
        return found.isPresent()
                ? Stream.of()
                : Stream.of(Problem.stops(
                        name(),
                        goal.written().keyPlace(),
                        Map.of(
                                "goal",
                                goal.id(),
                                "key",
                                key,
                                "kind",
                                goal.kind().word())));
    }
}
