package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Revision;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

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
                cards.add(card(role, scope, results, period.lastDay()));
            }
        }
        return cards;
    }

    /**
     * What a goal weighs in its role's score.
     *
     * @param results of all the role's goals
     * @param day whose weights hold
     * @return empty for a goal that is not in force, or that counts in another one of the role, which it serves
     */
    public static Optional<BigFraction> weight(GoalResult result, List<GoalResult> results, LocalDate day) {
        return result.verdict().status().isOutside() || isSubGoal(result, results)
                ? Optional.empty()
                : Optional.of(weightOn(result.goal(), day));
    }

    /** A goal that serves another of its own role counts in that one. */
    private static boolean isSubGoal(GoalResult result, List<GoalResult> results) {
        return results.stream()
                .anyMatch(other ->
                        result.goal().serves().equals(Optional.of(other.goal().id())));
    }

    /** The weighted mean Σw·s/Σw over the goals that have a score, weights as on the day; goals not in force are out. */
    static Scorecard card(Role role, Scope scope, List<GoalResult> results, LocalDate day) {
        BigFraction all = BigFraction.ZERO;
        BigFraction judged = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (GoalResult result : results) {
            BigFraction weight = weight(result, results, day).orElse(BigFraction.ZERO);
            all = all.add(weight);
            Optional<BigFraction> score = result.verdict().score();
            if (score.isPresent()) {
                judged = judged.add(weight);
                sum = sum.add(weight.multiply(score.get()));
            }
        }
        Optional<BigFraction> score = judged.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(judged));
        return new Scorecard(role, scope, results, score, all.signum() == 0 ? BigFraction.ZERO : judged.divide(all));
    }

    private static BigFraction weightOn(Goal goal, LocalDate day) {
        BigFraction weight = goal.weight();
        for (Revision revision : goal.revisions()) {
            boolean holds = revision.kind() == Revision.Kind.CORRECTION
                    || !revision.from().isAfter(day);
            weight = holds ? revision.weight().orElse(weight) : weight;
        }
        return weight;
    }
}
