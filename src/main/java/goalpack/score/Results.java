package goalpack.score;

import goalpack.goal.AddsUp;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.GoalKind;
import goalpack.goal.Scope;
import goalpack.period.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The results of a period, each made once; those that are made of others' scores after those. */
final class Results {
    private final GoalBook book;
    private final Scoring scoring;
    private final Organisation organisation;
    private final Period period;
    private final Map<Key, GoalResult> made = new HashMap<>();

    private record Key(String goal, Scope scope) {}

    Results(GoalBook book, Scoring scoring, Organisation organisation, Period period) {
        this.book = book;
        this.scoring = scoring;
        this.organisation = organisation;
        this.period = period;
    }

    GoalResult of(Goal goal, Scope scope) {
        Key key = new Key(goal.id(), scope);
        GoalResult known = made.get(key);
        if (known != null) {
            return known;
        }
        GoalResult result = goal.kind() == GoalKind.SCORE
                ? scoring.scored(goal, scope, period, children(goal, scope))
                : carried(scoring.result(goal, scope, period, organisation.below(scope)));
        made.put(key, result);
        return result;
    }

    private GoalResult carried(GoalResult result) {
        return Carried.isAsked(result)
                ? Carried.by(
                        organisation.below(result.scope()).stream()
                                .flatMap(part -> sharing(result.goal(), part))
                                .toList(),
                        organisation.below(result.scope()).size(),
                        result)
                : result;
    }

    /** The goals of the unit that count the same for this one. */
    private Stream<GoalResult> sharing(Goal goal, Scope part) {
        return book.childrenOf(goal).stream()
                .filter(child ->
                        child.addsUp() == AddsUp.SAME_METRIC && scopes(child).anyMatch(part::equals))
                .map(child -> of(child, part));
    }

    /** The goals that serve it by their scores, in every unit of the scope that answers for them. */
    private List<GoalResult> children(Goal goal, Scope scope) {
        return book.childrenOf(goal).stream()
                .filter(child -> child.addsUp() == AddsUp.SCORE)
                .flatMap(child -> scopes(child).filter(scope::covers).map(part -> of(child, part)))
                .toList();
    }

    private Stream<Scope> scopes(Goal goal) {
        return book.role(goal.role()).stream().flatMap(role -> organisation.scopesOf(role).stream());
    }
}
