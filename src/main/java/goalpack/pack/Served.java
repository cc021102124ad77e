package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Texts;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.util.List;
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

    /** The results of the goals that serve the goal itself, in its own scope or within; the units are apart. */
    static List<GoalResult> directly(List<Scorecard> scorecards, GoalResult above) {
        return scorecards.stream()
                .filter(card -> above.scope().covers(card.scope()))
                .flatMap(card -> card.goals().stream())
                .filter(result ->
                        result.goal().serves().filter(above.goal().id()::equals).isPresent())
                .toList();
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
