package goalpack.config.rule;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two goals of a role that count the same tickets by the same metric at the same time. */
final class GoalsOverlap implements AgreedRule {
    @Override
    public String name() {
        return "goals-overlap";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        List<Goal> goals = draft.book().goals();
        return IntStream.range(0, goals.size())
                .boxed()
                .flatMap(second -> goals.subList(0, second).stream()
                        .filter(first -> overlap(draft.book(), first, goals.get(second)))
                        .map(first -> problem(draft, first, goals.get(second))));
    }

    private static boolean overlap(GoalBook book, Goal first, Goal second) {
        return first.role().equals(second.role())
                && first.every() == second.every()
                && first.overlaps(second)
                && !isAncestor(book, first, second)
                && !isAncestor(book, second, first)
                && first.spec()
                        .flatMap(a -> second.spec()
                                .filter(b -> a.metric() == b.metric()
                                        && a.statistic().equals(b.statistic()))
                                .filter(b -> !a.where().isDisjointFrom(b.where())))
                        .isPresent();
    }

    /** A sub-goal counts a part of its goal's tickets on purpose. */
    private static boolean isAncestor(GoalBook book, Goal upper, Goal lower) {
        Optional<Goal> next = book.parentOf(lower);
        for (int steps = 0; steps < book.goals().size() && next.isPresent(); steps++) {
            if (next.get().id().equals(upper.id())) {
                return true;
            }
            next = book.parentOf(next.get());
        }
        return false;
    }

    private Problem problem(Draft draft, Goal first, Goal second) {
        String metric = second.spec().map(spec -> spec.metric().id()).orElse("");
        String key = draft.written(second).at("where").isPresent() ? "where" : "metric";
        return Problem.stops(
                name(),
                draft.place(second, key),
                Map.of("goal", second.id(), "other", first.id(), "role", second.role(), "metric", metric));
    }
}
