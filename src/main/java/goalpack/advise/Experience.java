package goalpack.advise;

import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Ladder;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.Organisation;
import goalpack.score.PeriodPoint;
import goalpack.score.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A book held against its tickets: what each goal came to in the periods that are over. */
public final class Experience {
    private final GoalBook book;
    private final Ledgers ledgers;
    private final Organisation organisation;
    private final LocalDate asOf;
    private final Map<String, List<String>> files;
    private final Periods periods;
    private final Scoring scoring;
    private final Map<Key, List<PeriodPoint>> histories = new HashMap<>();

    private record Key(Goal goal, Scope scope) {}

    /**
     * The book's experience.
     *
     * @param organisation which units may be shown
     * @param asOf the day whose end the figures are as of
     * @param files by source, the names of its exports
     */
    public Experience(
            GoalBook book,
            Ledgers ledgers,
            Organisation organisation,
            LocalDate asOf,
            Map<String, List<String>> files) {
        this.book = book;
        this.ledgers = ledgers;
        this.organisation = organisation;
        this.asOf = asOf;
        this.files = Map.copyOf(files);
        this.periods = new Periods(book.fiscalYear());
        this.scoring = new Scoring(ledgers, periods, asOf);
    }

    GoalBook book() {
        return book;
    }

    Ledgers ledgers() {
        return ledgers;
    }

    Organisation organisation() {
        return organisation;
    }

    LocalDate asOf() {
        return asOf;
    }

    /** By source, the names of its exports. */
    Map<String, List<String>> files() {
        return files;
    }

    /** The goals that hold on the day and are counted from tickets. */
    List<Goal> goals() {
        return book.goals().stream()
                .filter(goal -> goal.spec().isPresent() && goal.holdsOn(asOf))
                .toList();
    }

    /** The units that answer for the goal and may be shown. */
    List<Scope> scopes(Goal goal) {
        return book.role(goal.role()).map(organisation::scopesOf).orElse(List.of());
    }

    /** The goal's last periods that are over, the earliest first, each with what was reached and asked for then. */
    List<PeriodPoint> past(Goal goal, Scope scope, int count) {
        List<PeriodPoint> all = histories.computeIfAbsent(
                new Key(goal, scope),
                missing -> scoring.result(goal, scope, lastComplete(goal), List.of())
                        .history());
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    /** The last period that is over of those that the goal speaks of. */
    Period lastComplete(Goal goal) {
        return periods.lastComplete(kind(goal.every()), asOf.plusDays(1));
    }

    /** As many periods of the goal that are over, the earliest first. */
    List<Period> lastPeriods(Goal goal, int count) {
        List<Period> found = new ArrayList<>(List.of(lastComplete(goal)));
        while (found.size() < count) {
            found.addFirst(periods.previous(found.getFirst()));
        }
        return found;
    }

    /** The marks that hold now. */
    Ladder marks(Goal goal, Scope scope) {
        return goal.ladderOn(asOf, scope.name());
    }

    /** The role that answers for the goal. */
    Optional<Role> role(Goal goal) {
        return book.role(goal.role());
    }

    private static Period.Kind kind(Every every) {
        return switch (every) {
            case WEEK -> Period.Kind.WEEK;
            case MONTH -> Period.Kind.MONTH;
            case QUARTER -> Period.Kind.QUARTER;
            case HALF -> Period.Kind.HALF;
            case YEAR -> Period.Kind.YEAR;
        };
    }
}
