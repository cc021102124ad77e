package goalpack.config.rule;

import goalpack.config.bind.Mark;
import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.MetricKind;
import goalpack.goal.Role;
import goalpack.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A book on its way to be accepted.
 *
 * @param written as it stands in the file
 * @param book what its sound parts say
 */
public record Draft(WrittenBook written, GoalBook book) {

    /** The goal as it stands in the file. */
    Written written(Goal goal) {
        return written.whole().at("goals", goal.id()).orElseThrow();
    }

    /** Where the goal's name stands. */
    Place place(Goal goal) {
        return written(goal).keyPlace();
    }

    /** Where the value of the goal's key stands; where the goal has none, the goal's name. */
    Place place(Goal goal, String key) {
        return written(goal).at(key).map(Written::place).orElseGet(() -> place(goal));
    }

    /** A value as a mark of the goal. */
    String mark(Goal goal, BigFraction value) {
        return Mark.text(value, goal.spec().map(spec -> spec.metric().kind()).orElse(MetricKind.RATE));
    }

    /** Where the value of a key of the book stands; the beginning where there is none. */
    Place place(String key, String... deeper) {
        return written.whole()
                .at(key, deeper)
                .map(Written::keyPlace)
                .orElseGet(() -> written.whole().keyPlace());
    }

    /** The role whose goal it is; empty when the role is not sound. */
    Optional<Role> role(Goal goal) {
        return book.role(goal.role());
    }

    /**
     * The goals that hold at one time, once for each day on which one begins; goals without a first day are there from the
     * first such day on.
     */
    static Stream<List<Goal>> together(List<Goal> goals) {
        List<LocalDate> days = goals.stream()
                .map(Goal::from)
                .filter(day -> !day.equals(Goal.NO_START))
                .distinct()
                .sorted()
                .toList();
        return (days.isEmpty() ? List.of(Goal.NO_START) : days)
                .stream()
                        .map(day ->
                                goals.stream().filter(goal -> goal.holdsOn(day)).toList());
    }

    /** Whether every goal that is written for the role is sound, so that sums over them mean something. */
    boolean isComplete(Role role) {
        return written.whole().at("goals").stream()
                .flatMap(goals -> goals.keys().values().stream())
                .filter(goal -> goal.text("role").filter(role.id()::equals).isPresent())
                .allMatch(goal -> book.goal(goal.key()).isPresent());
    }
}
