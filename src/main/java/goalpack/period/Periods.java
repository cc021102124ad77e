package goalpack.period;

import goalpack.period.Period.Kind;
import goalpack.problem.Checked;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The periods there are: their names, and which comes before which.
 *
 * <p>Quarters, halves and years that a day is in are those of the fiscal year; they are written {@code FY2026-Q3} when
 * it does not start in January, {@code 2026-Q3} when it does.
 */
public record Periods(FiscalYear fiscalYear) {
    private static final String FISCAL = "FY";

    /**
     * Reads {@code 2026-03}, {@code 2026-Q1}, {@code 2026-H1}, {@code 2026}, {@code FY2026-Q3}, {@code FY2026-H1},
     * {@code FY2026}, {@code 2026-W14}, {@code YTD@2026-06-30}, {@code R90@2026-06-30},
     * {@code 2026-01-15..2026-02-14}, and {@code last-month}, {@code -week}, {@code -quarter}, {@code -half},
     * {@code -year}: the last complete one before today.
     *
     * @return else the problem {@code period-not-understood} with what was {@code found} and the {@code forms} there are
     */
    public Checked<Period> read(String text, LocalDate today) {
        return new PeriodText(this, today).read(text);
    }

    /** The month, quarter, half, year or week that the day is in. */
    public Period containing(LocalDate day, Kind kind) {
        return cut(fiscalYear, kind, day);
    }

    /** The last one of the kind that is over when the day begins. */
    public Period lastComplete(Kind kind, LocalDate day) {
        return containing(containing(day, kind).start().minusDays(1), kind);
    }

    /**
     * The one before: of a kind with numbers the number before; of a range or a rolling span as many days immediately
     * before; of a year to date the year before, to the same number of days within it.
     */
    public Period previous(Period period) {
        LocalDate dayBefore = period.start().minusDays(1);
        return switch (period.kind()) {
            case MONTH, QUARTER, HALF, YEAR, WEEK -> cut(systemOf(period), period.kind(), dayBefore);
            case ROLLING -> rolling(period.days(), dayBefore);
            case RANGE -> range(period.start().minusDays(period.days()), dayBefore);
            case TO_DATE -> {
                LocalDate sameDay = fiscalYear.startOf(dayBefore).plusDays(period.days() - 1);
                yield toDate(sameDay.isAfter(dayBefore) ? dayBefore : sameDay);
            }
        };
    }

    /** The same one a year earlier; 29 February becomes 28 February, week 53 the last week of a year without it. */
    public Period yearBefore(Period period) {
        LocalDate lastDay = period.lastDay().minusYears(1);
        return switch (period.kind()) {
            case MONTH, QUARTER, HALF, YEAR ->
                cut(systemOf(period), period.kind(), period.start().minusYears(1));
            case WEEK -> week(period.start().minus(1, IsoFields.WEEK_BASED_YEARS));
            case ROLLING -> rolling(period.days(), lastDay);
            case RANGE -> range(period.start().minusYears(1), lastDay);
            case TO_DATE -> toDate(lastDay);
        };
    }

    /** The whole ones of a kind that lie within the period, the earliest first. */
    public List<Period> within(Period period, Kind kind) {
        List<Period> found = new ArrayList<>();
        Period next = cut(systemOf(period), kind, period.start());
        while (!next.end().isAfter(period.end())) {
            if (!next.start().isBefore(period.start())) {
                found.add(next);
            }
            next = cut(systemOf(period), kind, next.end());
        }
        return found;
    }

    /** The whole months within the period, the earliest first. */
    public List<Period> monthsIn(Period period) {
        return within(period, Kind.MONTH);
    }

    /** The days from the first to the last. */
    Period range(LocalDate first, LocalDate last) {
        return new Period(first + ".." + last, Kind.RANGE, first, last.plusDays(1));
    }

    /** That many days, the last of them given. */
    Period rolling(long days, LocalDate last) {
        LocalDate end = last.plusDays(1);
        return new Period("R" + days + "@" + last, Kind.ROLLING, end.minusDays(days), end);
    }

    /** From the first day of the fiscal year that the day is in to the day. */
    Period toDate(LocalDate last) {
        return new Period("YTD@" + last, Kind.TO_DATE, fiscalYear.startOf(last), last.plusDays(1));
    }

    /** The quarter, half or year of that number in the year so labelled; months and weeks have no such number. */
    Period numbered(FiscalYear system, int label, Kind kind, int number) {
        LocalDate start = LocalDate.of(label, system.starts(), 1);
        LocalDate labelled = start.minusYears(system.label(start) - (long) label);
        return cut(system, kind, labelled.plusMonths((number - 1L) * months(kind)));
    }

    private FiscalYear systemOf(Period period) {
        return switch (period.kind()) {
            case QUARTER, HALF, YEAR -> period.id().startsWith(FISCAL) ? fiscalYear : FiscalYear.CALENDAR;
            case MONTH, WEEK, TO_DATE, ROLLING, RANGE -> fiscalYear;
        };
    }

    private static Period cut(FiscalYear system, Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> {
                LocalDate start = day.withDayOfMonth(1);
                yield new Period(start.toString().substring(0, 7), kind, start, start.plusMonths(1));
            }
            case QUARTER, HALF, YEAR -> partOfYear(system, kind, day);
            case WEEK -> week(day);
            case TO_DATE, ROLLING, RANGE -> throw new IllegalArgumentException(kind + " is not cut by the calendar");
        };
    }

    private static Period partOfYear(FiscalYear system, Kind kind, LocalDate day) {
        LocalDate year = system.startOf(day);
        int months = months(kind);
        long index = ChronoUnit.MONTHS.between(year, day) / months;
        String label = String.format(Locale.ROOT, "%04d", system.label(year));
        String prefix = system.starts() == Month.JANUARY ? "" : FISCAL;
        String number = kind == Kind.YEAR ? "" : "-" + kind.name().charAt(0) + (index + 1);
        LocalDate start = year.plusMonths(index * months);
        return new Period(prefix + label + number, kind, start, start.plusMonths(months));
    }

    private static int months(Kind kind) {
        return switch (kind) {
            case QUARTER -> 3;
            case HALF -> 6;
            case YEAR -> 12;
            case MONTH, WEEK, TO_DATE, ROLLING, RANGE -> 1;
        };
    }

    private static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String id = String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new Period(id, Kind.WEEK, monday, monday.plusWeeks(1));
    }
}
