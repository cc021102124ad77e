package goalpack.period;

import java.time.LocalDate;
import java.time.Month;

/**
 * When the year of goals starts and after which calendar year it is called.
 *
 * @param starts its first month
 */
public record FiscalYear(Month starts, NamedBy namedBy) {
    public static final FiscalYear CALENDAR = new FiscalYear(Month.JANUARY, NamedBy.START);

    /** The calendar year in which it starts or ends gives its name. */
    public enum NamedBy {
        START,
        END
    }

    /** The first day of the fiscal year that the day is in. */
    public LocalDate startOf(LocalDate day) {
        int year = day.getMonth().compareTo(starts) >= 0 ? day.getYear() : day.getYear() - 1;
        return LocalDate.of(year, starts, 1);
    }

    /** The last day of the fiscal year that the day is in. */
    public LocalDate endOf(LocalDate day) {
        return startOf(day).plusYears(1).minusDays(1);
    }

    /** The number in the fiscal year's name for the year that starts on the day. */
    public int label(LocalDate start) {
        return switch (namedBy) {
            case START -> start.getYear();
            case END -> start.plusYears(1).minusDays(1).getYear();
        };
    }
}
