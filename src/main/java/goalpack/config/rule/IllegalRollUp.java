package goalpack.config.rule;

import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.GoalKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Role;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal that cannot add up into its parent the way it says: other metric, parameter, statistic or hours, or no part of its scope. */
final class IllegalRollUp implements AgreedRule {
    @Override
    public String name() {
        return "illegal-roll-up";
    }

    /** A part of a goal that must be its parent's, with the key it stands under. */
    private record Difference(String what, String key) {}

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .flatMap(goal -> draft.book()
                        .parentOf(goal)
                        .map(parent -> differences(draft.book(), goal, parent).stream()
                                .map(difference -> problem(draft, goal, parent, difference)))
                        .orElse(Stream.of()));
    }

    private static List<Difference> differences(GoalBook book, Goal goal, Goal parent) {
        return switch (goal.addsUp()) {
            case SUPPORTS -> List.of();
            case SCORE -> parent.kind() == GoalKind.SCORE ? List.of() : List.of(new Difference("kind", "adds-up"));
            case SAME_METRIC -> sameMetric(book, goal, parent);
        };
    }

    private static List<Difference> sameMetric(GoalBook book, Goal goal, Goal parent) {
        Optional<MetricSpec> own = goal.spec();
        Optional<MetricSpec> upper = parent.spec();
        if (own.isEmpty() || upper.isEmpty()) {
            return List.of(new Difference("kind", "adds-up"));
        }
        if (own.get().metric() != upper.get().metric()) {
            return List.of(new Difference("metric", "metric"));
        }
        List<Difference> found = new ArrayList<>(parameters(own.get(), upper.get()));
        if (goal.every() != parent.every()) {
            found.add(new Difference("every", "every"));
        }
        if (!goal.until().equals(parent.until())) {
            found.add(new Difference("until", "until"));
        }
        if (!own.get().where().isWithin(upper.get().where())) {
            found.add(new Difference("where", "where"));
        }
        if (!isInside(book, goal, parent)) {
            found.add(new Difference("scope", "role"));
        }
        return found;
    }

    private static List<Difference> parameters(MetricSpec own, MetricSpec upper) {
        List<Difference> found = new ArrayList<>();
        if (!own.clock().equals(upper.clock())) {
            found.add(new Difference("hours", "with"));
        }
        if (!own.limit().equals(upper.limit())
                || !own.age().equals(upper.age())
                || !own.within().equals(upper.within())
                || own.of() != upper.of()
                || own.rule() != upper.rule()
                || own.from() != upper.from()
                || !own.key().equals(upper.key())) {
            found.add(new Difference("parameter", "with"));
        }
        if (!own.statistic().equals(upper.statistic())) {
            found.add(new Difference("statistic", "statistic"));
        }
        if (own.anchor() != upper.anchor()) {
            found.add(new Difference("anchor", "by"));
        }
        if (own.attribution() != upper.attribution()) {
            found.add(new Difference("attribution", "attribution"));
        }
        return found;
    }

    /** Whether the scopes of the goal's role lie within those of the parent's: a level further down, or a person's. */
    private static boolean isInside(GoalBook book, Goal goal, Goal parent) {
        Optional<Role> own = book.role(goal.role());
        Optional<Role> upper = book.role(parent.role());
        return own.isEmpty() || upper.isEmpty() || depth(own.get()) >= depth(upper.get());
    }

    private static int depth(Role role) {
        return switch (role.covers()) {
            case Role.Coverage.Everything everything -> 0;
            case Role.Coverage.Level level -> level.level();
            case Role.Coverage.Personal personal -> Integer.MAX_VALUE;
        };
    }

    private Problem problem(Draft draft, Goal goal, Goal parent, Difference difference) {
        return Problem.stops(
                name(),
                draft.place(goal, difference.key()),
                Map.of(
                        "goal", goal.id(),
                        "parent", parent.id(),
                        "link", AddsUp.SAME_METRIC == goal.addsUp() ? "same-metric" : "score",
                        "what", difference.what()));
    }
}
