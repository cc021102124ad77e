package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.period.Period;
import java.util.ArrayList;
import java.util.List;

/** The scorecards of every role and unit for one period. */
public final class Scorecards {
    private Scorecards() {}

    /**
     * Every role's scorecards, the book's roles in order, each unit in order.
     *
     * @param organisation which units may be shown
     */
    public static List<Scorecard> of(GoalBook book, Scoring scoring, Organisation organisation, Period period) {
        Results all = new Results(book, scoring, organisation, period);
        List<Scorecard> cards = new ArrayList<>();
        for (Role role : book.roles()) {
            List<Goal> goals = book.goalsOf(role);
            if (goals.isEmpty()) {
                continue;
            }
            for (Scope scope : organisation.scopesOf(role)) {
                List<GoalResult> results =
                        goals.stream().map(goal -> all.of(goal, scope)).toList();
                cards.add(card(role, scope, results, period));
            }
        }
        return cards;
    }

    /** One goal's result in one unit, as the scorecards have it. */
    public static GoalResult result(
            GoalBook book, Scoring scoring, Organisation organisation, Period period, Goal goal, Scope scope) {
        return new Results(book, scoring, organisation, period).of(goal, scope);
    }

    /** A role's goals with the score that they come to. */
    static Scorecard card(Role role, Scope scope, List<GoalResult> results, Period period) {
        Weighing weighing = Weighing.of(results, period);
        return new Scorecard(role, scope, results, weighing.score(), weighing.coverage());
    }
}
