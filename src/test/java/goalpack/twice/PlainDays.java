package goalpack.twice;

import goalpack.period.Period;
import java.time.LocalDate;

/**
 * Some days, from the first to the last.
 *
 * @param months how many months they are by name; 0 is a week
 */
record PlainDays(int months, LocalDate first, LocalDate last) {

    /** The week, or the months of a year that begins with the given month, that the day is in. */
    static PlainDays around(LocalDate day, int months, int yearStarts) {
        if (months == 0) {
            LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
            return new PlainDays(0, monday, monday.plusDays(6));
        }
        LocalDate first = yearStart(day, yearStarts);
        while (first.plusMonths(months).compareTo(day) <= 0) {
            first = first.plusMonths(months);
        }
        return new PlainDays(months, first, first.plusMonths(months).minusDays(1));
    }

    static LocalDate yearStart(LocalDate day, int yearStarts) {
        LocalDate start = LocalDate.of(day.getYear(), yearStarts, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    PlainDays before() {
        return months == 0
                ? new PlainDays(0, first.minusDays(7), last.minusDays(7))
                : new PlainDays(months, first.minusMonths(months), first.minusDays(1));
    }

    long count() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Those of the days that are not outside the two. */
    PlainDays within(LocalDate start, LocalDate end) {
        return new PlainDays(months, start.isAfter(first) ? start : first, end.isBefore(last) ? end : last);
    }

    Period period() {
        return new Period(first + ".." + last, Period.Kind.RANGE, first, last.plusDays(1));
    }
}
