package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.config.written.Written;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A target of 0 or less where higher is better: how much of it is reached cannot be said. */
final class TargetNotAboveZero implements AgreedRule {
    @Override
    public String name() {
        return "target-not-above-zero";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .filter(TargetNotAboveZero::isShareOfTarget)
                .flatMap(goal -> targets(draft.written(goal))
                        .filter(target -> Mark.of(target).value().signum() <= 0)
                        .map(target -> problem(goal, target)));
    }

    /** Whether its attainment is the value divided by the target. */
    private static boolean isShareOfTarget(Goal goal) {
        return goal.direction() == Direction.HIGHER
                && switch (goal.kind()) {
                    case LEVEL, COUNT -> true;
                    case IMPROVE, BAND, MILESTONES, BINARY, SCORE -> false;
                };
    }

    /** The goal's own, those of its units, and those it is revised to. */
    private static Stream<Written> targets(Written goal) {
        Stream<Written> units = goal.at("targets").stream().flatMap(marks -> marks.keys().values().stream());
        return Stream.of(Stream.of(goal), units, goal.items("revisions").stream())
                .flatMap(holders -> holders)
                .flatMap(holder -> holder.at("target").stream());
    }

    private Problem problem(Goal goal, Written target) {
        return Problem.stops(name(), target.place(), Map.of("goal", goal.id(), "target", target.text()));
    }
}
