package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.goal.Privacy;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds a role's goals against single persons' own tickets.
 *
 * <p>Months are added up, back from the period's end, until there are enough tickets to judge, a year at most. Nothing
 * from before the day on which the people were told is looked at, and nothing is compared with what was before.
 *
 * @param basis what allows it
 */
public record OwnGoals(GoalBook book, Scoring scoring, Ledgers ledgers, Privacy.Basis basis) {
    private static final int MOST_MONTHS = 12;
    private static final Change UNKNOWN =
            new Change(new Measurement(Optional.empty(), 0, 0, 0, Map.of()), Optional.empty(), Change.Sense.UNKNOWN);

    /** The scorecards of everybody who holds the role on the day, in the order of the people file. */
    public List<Scorecard> of(Role role, Period period, LocalDate day) {
        return book.people().stream()
                .filter(person -> person.role().equals(role.id()) && person.isThereOn(day))
                .map(person -> card(role, scopeOf(person), period))
                .toList();
    }

    private Scorecard card(Role role, Scope scope, Period period) {
        List<GoalResult> results = book.goalsOf(role).stream()
                .filter(goal -> goal.spec().isPresent())
                .map(goal -> result(goal, scope, period))
                .toList();
        return Scorecards.card(role, scope, results, period);
    }

    /** Their own tickets within the unit that the people file gives. */
    private Scope scopeOf(Person person) {
        return IntStream.rangeClosed(0, book.units().levels().size())
                .mapToObj(book.units()::at)
                .flatMap(List::stream)
                .filter(scope -> !scope.isWhole() && scope.name().equals(person.unit()))
                .findFirst()
                .orElseGet(() -> everywhere(book.units().at(0).getFirst()))
                .of(person);
    }

    /** Tickets of no unit are theirs, too. */
    private static Scope everywhere(Scope whole) {
        List<String> leaves = new ArrayList<>(whole.leaves());
        leaves.add("");
        return new Scope(List.of(), leaves);
    }

    private GoalResult result(Goal goal, Scope scope, Period period) {
        Goal told = goal.notBefore(basis.informedOn());
        GoalResult found = scoring.result(told, scope, addedUp(told, scope, period), List.of());
        return new GoalResult(
                goal,
                scope,
                found.actual(),
                found.ladder(),
                found.verdict(),
                found.guardrails(),
                UNKNOWN,
                UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                found.segments(),
                found.milestones(),
                found.actual(),
                Outlook.NONE,
                Optional.empty(),
                List.of());
    }

    /** The period, with as many months before it as it takes. */
    private Period addedUp(Goal goal, Scope scope, Period period) {
        LocalDate start = period.start();
        Period days = period;
        int wanted = Judgement.minN(goal);
        for (int month = 1; month < MOST_MONTHS && start.isAfter(goal.from()); month++) {
            if (ledgers.of(goal.spec().orElseThrow()).measure(scope, days).n() >= wanted) {
                return days;
            }
            start = start.minusMonths(1);
            LocalDate first = start.isBefore(goal.from()) ? goal.from() : start;
            days = new Period(period.id(), Period.Kind.RANGE, first, period.end());
        }
        return days;
    }
}
