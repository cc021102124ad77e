package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.MetricKind;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Weights of a role's goals, or of a goal's sub-goals, that are not 1 together; exact. */
final class WeightsDoNotAddUp implements AgreedRule {
    @Override
    public String name() {
        return "weights-do-not-add-up";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return groups(draft).flatMap(group -> judge(draft, group).stream());
    }

    /** The goals that share a whole: a role's, and each goal's sub-goals. */
    private static Stream<List<Goal>> groups(Draft draft) {
        GoalBook book = draft.book();
        List<List<Goal>> groups = new ArrayList<>();
        for (Role role : book.roles()) {
            if (draft.isComplete(role)) {
                List<Goal> goals = book.goalsOf(role);
                groups.add(goals.stream().filter(goal -> !book.isSubGoal(goal)).toList());
                for (Goal parent : goals) {
                    groups.add(book.childrenOf(parent).stream()
                            .filter(book::isSubGoal)
                            .toList());
                }
            }
        }
        return groups.stream();
    }

    private Optional<Problem> judge(Draft draft, List<Goal> group) {
        boolean anyWritten = group.stream().anyMatch(goal -> isWritten(draft, goal));
        return anyWritten
                ? Draft.together(group)
                        .flatMap(together -> judgeOn(draft, together).stream())
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Problem> judgeOn(Draft draft, List<Goal> together) {
        BigFraction sum = together.stream().map(Goal::weight).reduce(BigFraction.ZERO, BigFraction::add);
        boolean positive = together.stream().allMatch(goal -> goal.weight().signum() > 0);
        if (sum.equals(BigFraction.ONE) && positive) {
            return Optional.empty();
        }
        Goal last = together.stream()
                .filter(goal -> isWritten(draft, goal))
                .reduce((first, second) -> second)
                .orElse(together.getLast());
        List<String> shares = together.stream()
                .map(goal -> goal.id() + " " + Mark.text(goal.weight(), MetricKind.RATE))
                .toList();
        return Optional.of(Problem.stops(
                name(),
                draft.place(last, "weight"),
                Map.of(
                        "role", last.role(),
                        "shares", String.join(", ", shares),
                        "sum", Mark.text(sum, MetricKind.RATE))));
    }

    private static boolean isWritten(Draft draft, Goal goal) {
        return draft.written(goal).at("weight").isPresent();
    }
}
