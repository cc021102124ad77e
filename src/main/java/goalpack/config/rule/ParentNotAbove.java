package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A goal that serves a goal of a role which is not above its own. */
final class ParentNotAbove implements AgreedRule {
    @Override
    public String name() {
        return "parent-not-above";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        GoalBook book = draft.book();
        return book.goals().stream()
                .flatMap(goal -> book
                        .parentOf(goal)
                        .filter(parent -> draft.role(goal).isPresent()
                                && draft.role(parent).isPresent())
                        .filter(parent -> !isAbove(book, parent, goal))
                        .map(parent -> Problem.stops(
                                name(),
                                draft.place(goal, "serves"),
                                Map.of(
                                        "goal", goal.id(),
                                        "role", goal.role(),
                                        "parent", parent.id(),
                                        "parentRole", parent.role())))
                        .stream());
    }

    private static boolean isAbove(GoalBook book, Goal parent, Goal goal) {
        return parent.role().equals(goal.role())
                || book.role(parent.role())
                        .flatMap(upper -> book.role(goal.role()).filter(lower -> book.isAbove(upper, lower)))
                        .isPresent();
    }
}
