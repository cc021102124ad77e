package goalpack.score;

import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The days a goal is measured over in a run's period, and the days its target speaks of.
 *
 * <p>A goal whose {@code every} is longer than the period is shown to date; a count whose {@code every} is shorter has
 * its target multiplied.
 *
 * @param measured from the start of what the target speaks of to the period's end, within the goal's own days
 * @param whole what the target speaks of
 * @param times how often the target's time fits into it; 1 but for counts
 */
record Reach(Period measured, Period whole, BigFraction times) {

    /** The reach of the goal in a period that it has a day in common with. */
    static Reach of(Goal goal, Period period, Periods periods) {
        Period whole = speaksOf(goal, period, periods);
        Period own = clipped(goal, whole.start(), whole);
        BigFraction times =
                goal.kind() == GoalKind.COUNT && whole.equals(period) ? fits(goal.every(), own) : BigFraction.ONE;
        return new Reach(clipped(goal, whole.start(), period), own, times);
    }

    /** What the goal's target speaks of, the goal's own days aside: the period, or the longer time that it is part of. */
    static Period speaksOf(Goal goal, Period period, Periods periods) {
        if (months(goal.every()) <= months(period)) {
            return period;
        }
        LocalDate day = goal.until().isBefore(period.lastDay()) ? goal.until() : period.lastDay();
        return periods.containing(day, kind(goal.every()));
    }

    private static Period clipped(Goal goal, LocalDate start, Period period) {
        LocalDate first = goal.from().isAfter(start) ? goal.from() : start;
        LocalDate end = goal.until().isBefore(period.lastDay()) ? goal.until().plusDays(1) : period.end();
        boolean same = first.equals(period.start()) && end.equals(period.end());
        return same ? period : new Period(period.id(), Period.Kind.RANGE, first, end);
    }

    /** How often the time that a target speaks of fits into the period. */
    static BigFraction fits(Every every, Period period) {
        if (every == Every.WEEK) {
            return BigFraction.of(BigInteger.valueOf(period.days()), BigInteger.valueOf(7));
        }
        return BigFraction.of(Math.max(months(period), months(every)), months(every));
    }

    /** Whether a quarter, half or year holds several of the periods that a target speaks of. */
    static boolean isLonger(Period period, Every every) {
        return switch (period.kind()) {
            case QUARTER, HALF, YEAR -> months(every) < months(period);
            case MONTH, WEEK, TO_DATE, ROLLING, RANGE -> false;
        };
    }

    private static int months(Every every) {
        return switch (every) {
            case WEEK -> 0;
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR -> 12;
        };
    }

    private static int months(Period period) {
        return period.kind() == Period.Kind.WEEK ? 0 : Math.max(1, Math.round(period.days() / 30.4f));
    }

    /** The kind of period that a target speaks of; a week goes by its month. */
    static Period.Kind kind(Every every) {
        return switch (every) {
            case WEEK, MONTH -> Period.Kind.MONTH;
            case QUARTER -> Period.Kind.QUARTER;
            case HALF -> Period.Kind.HALF;
            case YEAR -> Period.Kind.YEAR;
        };
    }
}
