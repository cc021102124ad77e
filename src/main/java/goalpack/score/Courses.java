package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a goal went, period by period. */
record Courses(Ledgers ledgers, Periods periods, LocalDate asOf, Verdicts verdicts, Milestones milestones) {
    private static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 0, 0, Map.of());

    static boolean isInForce(Goal goal, Period period) {
        return goal.from().isBefore(period.end()) && !goal.until().isBefore(period.start());
    }

    /** Each of the periods; none for a goal that measures no tickets. */
    List<PeriodPoint> of(Goal goal, Scope scope, List<Period> wanted) {
        return goal.spec()
                .map(ledgers::of)
                .map(ledger -> wanted.stream()
                        .map(period -> point(goal, ledger, scope, period))
                        .toList())
                .orElse(List.of());
    }

    /** Periods to come: no value, and the target that holds then. */
    List<PeriodPoint> ahead(Goal goal, Scope scope, List<Period> wanted) {
        return wanted.stream().map(period -> ahead(goal, scope, period)).toList();
    }

    private PeriodPoint ahead(Goal goal, Scope scope, Period period) {
        if (!isInForce(goal, period)) {
            return new PeriodPoint(period, NOTHING, Optional.empty(), Status.NOT_APPLICABLE);
        }
        Ladder ladder = Marks.times(
                goal.ladderOn(period.lastDay(), scope.name()),
                Reach.of(goal, period, periods).times());
        return new PeriodPoint(period, NOTHING, ladder.target(), Status.NOT_STARTED);
    }

    /** The periods before this one, the oldest first. */
    List<PeriodPoint> before(Goal goal, Ledger ledger, Scope scope, Period period) {
        List<PeriodPoint> points = new ArrayList<>();
        Period one = period;
        while (points.size() < Scoring.HISTORY - 1) {
            one = periods.previous(one);
            points.addFirst(point(goal, ledger, scope, one));
        }
        return points;
    }

    /** The history in periods that the target speaks of; where the one reviewed is longer, these are shorter than it. */
    List<PeriodPoint> spokenOf(Goal goal, Ledger ledger, Scope scope, Period period, List<PeriodPoint> history) {
        return Reach.isLonger(period, goal.every())
                ? lastOf(goal, period).stream()
                        .map(one -> point(goal, ledger, scope, one))
                        .toList()
                : history;
    }

    /** The last periods that the target speaks of up to the period's last day, the oldest first. */
    List<Period> lastOf(Goal goal, Period period) {
        List<Period> found = new ArrayList<>();
        Period one = periods.containing(period.lastDay(), Reach.kind(goal.every()));
        while (found.size() < Scoring.HISTORY) {
            found.addFirst(one);
            one = periods.previous(one);
        }
        return found;
    }

    PeriodPoint point(Goal goal, Ledger ledger, Scope scope, Period period) {
        if (!isInForce(goal, period)) {
            return new PeriodPoint(period, ledger.measure(scope, period), Optional.empty(), Status.NOT_APPLICABLE);
        }
        Reach reach = Reach.of(goal, period, periods);
        Marks marks = Marks.of(goal, ledger, scope, reach, asOf);
        Measurement reached = ledger.measure(scope, reach.measured());
        Verdict verdict = verdicts.of(
                goal,
                ledger.spec().metric().kind(),
                marks.ladder(),
                reached,
                reach,
                List.of(),
                day -> milestones.on(goal, scope, day));
        Measurement actual = ledger.measure(scope, within(goal, period));
        return new PeriodPoint(
                period, actual, targetOf(goal, period, marks.ladder()), verdict.status(), verdict.score());
    }

    /** What was asked for of the period alone; nothing where a number of tickets is asked for of a longer time. */
    Optional<BigFraction> targetOf(Goal goal, Period period, Ladder ladder) {
        boolean ofLonger = goal.kind() == GoalKind.COUNT
                && !Reach.speaksOf(goal, period, periods).equals(period);
        return ofLonger ? Optional.empty() : ladder.target();
    }

    /** The days of the period on which the goal holds, also where what its target speaks of begins within it. */
    static Period within(Goal goal, Period period) {
        LocalDate start = goal.from().isAfter(period.start()) ? goal.from() : period.start();
        LocalDate last = goal.until().isBefore(period.lastDay()) ? goal.until() : period.lastDay();
        return start.equals(period.start()) && last.equals(period.lastDay())
                ? period
                : new Period(period.id(), Period.Kind.RANGE, start, last.plusDays(1));
    }
}
