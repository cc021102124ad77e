package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Texts;
import java.util.Optional;

/** What a goal serves, in words. */
final class Served {
    private Served() {}

    /** The mission, or the words of the goal above; empty when it serves nothing. */
    static Optional<String> text(GoalBook book, Goal goal, String language) {
        return goal.serves()
                .flatMap(served -> served.equals(Goal.MISSION)
                        ? Optional.of(book.mission())
                        : book.goal(served).map(Goal::says))
                .map((Texts texts) -> texts.in(language))
                .filter(text -> !text.isBlank());
    }

    /** Whether the goal carries the other one, directly or through goals between them. */
    static boolean carries(GoalBook book, Goal goal, Goal other) {
        Goal at = goal;
        for (int steps = 0; steps <= book.goals().size(); steps++) {
            Optional<Goal> above = at.serves().flatMap(book::goal);
            if (above.isEmpty()) {
                return false;
            }
            if (above.get().id().equals(other.id())) {
                return true;
            }
            at = above.get();
        }
        return false;
    }
}
