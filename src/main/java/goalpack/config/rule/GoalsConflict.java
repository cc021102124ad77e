package goalpack.config.rule;

import goalpack.goal.Counterparts;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two goals on the same tickets of which one suffers when the other is pushed, with no goal above both that weighs them.
 *
 * <p>Told of one role, and of roles side by side; between a role and the one above it the upper one weighs.
 */
final class GoalsConflict implements AgreedRule {
    @Override
    public String name() {
        return "goals-conflict";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        List<Goal> goals = draft.book().goals();
        return IntStream.range(0, goals.size())
                .boxed()
                .flatMap(second -> goals.subList(0, second).stream()
                        .filter(first -> conflict(draft.book(), first, goals.get(second)))
                        .map(first -> problem(draft, first, goals.get(second))));
    }

    private static boolean conflict(GoalBook book, Goal first, Goal second) {
        return first.spec()
                        .flatMap(one -> second.spec()
                                .filter(two -> Counterparts.pair(one.metric(), two.metric()))
                                .filter(two -> !one.where().isDisjointFrom(two.where())))
                        .isPresent()
                && first.overlaps(second)
                && areSideBySide(book, first, second)
                && !meet(book, first, second);
    }

    private static boolean areSideBySide(GoalBook book, Goal first, Goal second) {
        Optional<Role> one = book.role(first.role());
        Optional<Role> two = book.role(second.role());
        return one.isPresent()
                && two.isPresent()
                && !book.isAbove(one.get(), two.get())
                && !book.isAbove(two.get(), one.get());
    }

    /** Whether a goal carries both, be it one of the two. */
    private static boolean meet(GoalBook book, Goal first, Goal second) {
        Set<String> above = carriers(book, first);
        return carriers(book, second).stream().anyMatch(above::contains);
    }

    /** The goal itself and all that it serves. */
    private static Set<String> carriers(GoalBook book, Goal goal) {
        Set<String> found = new HashSet<>();
        Optional<Goal> at = Optional.of(goal);
        while (at.isPresent() && found.add(at.get().id())) {
            at = book.parentOf(at.get());
        }
        return found;
    }

    private Problem problem(Draft draft, Goal first, Goal second) {
        return Problem.mend(
                name(),
                draft.place(second),
                Map.of(
                        "goal", second.id(),
                        "other", first.id(),
                        "metric", second.spec().map(spec -> spec.metric().id()).orElse(""),
                        "otherMetric",
                                first.spec().map(spec -> spec.metric().id()).orElse("")));
    }
}
