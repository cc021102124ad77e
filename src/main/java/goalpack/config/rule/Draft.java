package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.problem.Place;
import java.util.Optional;

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

    /** Whether every goal that is written for the role is sound, so that sums over them mean something. */
    boolean isComplete(Role role) {
        return written.whole().at("goals").stream()
                .flatMap(goals -> goals.keys().values().stream())
                .filter(goal -> goal.text("role").filter(role.id()::equals).isPresent())
                .allMatch(goal -> book.goal(goal.key()).isPresent());
    }
}
