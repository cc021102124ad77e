package goalpack.render.text;

import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import goalpack.period.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Date;
import java.util.Map;

/**
 * Writes days and periods as a language does.
 *
 * <p>The order of day, month and year is in the messages ({@code format.day} and others, in the letters of Unicode
 * TR 35); the names of months are CLDR's.
 */
public final class Dates {
    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** A day with its year: {@code 3 Nov 2026}. */
    public String day(LocalDate day) {
        return written(isFirst(day) ? "format.first-day" : "format.day", day);
    }

    /** A day without its year: {@code 3 Nov}. */
    public String dayOfYear(LocalDate day) {
        return written(isFirst(day) ? "format.first-day-of-year" : "format.day-of-year", day);
    }

    /** Some languages name the first day of a month by its rank. */
    private static boolean isFirst(LocalDate day) {
        return day.getDayOfMonth() == 1;
    }

    /** A month alone, short: {@code Nov}. */
    public String month(LocalDate day) {
        return written("format.month", day);
    }

    /** A month of another year, short: {@code Nov 25}. */
    public String monthOfYear(LocalDate day) {
        return written("format.month-of-year", day);
    }

    /** A period in full: {@code November 2026}, {@code January – June 2026}, {@code 2026}. */
    public String period(Period period) {
        LocalDate start = period.start();
        LocalDate last = period.lastDay();
        boolean wholeMonths = start.getDayOfMonth() == 1 && period.end().getDayOfMonth() == 1;
        boolean oneYear = start.getYear() == last.getYear();
        if (!wholeMonths) {
            return span(oneYear ? dayOfYear(start) : day(start), day(last));
        }
        if (start.plusMonths(1).equals(period.end())) {
            return written("format.month-long-of-year", start);
        }
        if (oneYear && start.plusYears(1).equals(period.end())) {
            return written("format.year", start);
        }
        return span(
                written(oneYear ? "format.month-long" : "format.month-long-of-year", start),
                written("format.month-long-of-year", last));
    }

    /** A period in a table's head or on an axis: {@code Nov}, {@code Q4}, {@code 2026}. */
    public String label(Period period) {
        return switch (period.kind()) {
            case MONTH -> month(period.start());
            case QUARTER -> quarter(period);
            case WEEK ->
                messages.text("format.week", Map.of("number", period.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
            case HALF -> months(period);
            case TO_DATE, ROLLING, RANGE -> span(dayOfYear(period.start()), dayOfYear(period.lastDay()));
            case YEAR -> written("format.year", period.lastDay());
        };
    }

    /** The quarters of a fiscal year that is not the calendar's are named by their months. */
    private String quarter(Period period) {
        int month = period.start().getMonthValue();
        return period.id().startsWith("FY")
                ? months(period)
                : messages.text("format.quarter", Map.of("number", (month + 2) / 3));
    }

    /** The label with its year: {@code Nov 25}, {@code Q4 2025}. */
    public String labelOfYear(Period period) {
        return switch (period.kind()) {
            case MONTH -> monthOfYear(period.start());
            case QUARTER, HALF, WEEK -> label(period) + " " + written("format.year", period.lastDay());
            case YEAR -> label(period);
            case TO_DATE, ROLLING, RANGE -> span(day(period.start()), day(period.lastDay()));
        };
    }

    private String months(Period period) {
        return month(period.start()) + "–" + month(period.lastDay());
    }

    /** From and to, the last included. */
    public String span(String first, String last) {
        return messages.text("format.span", Map.of("first", first, "last", last));
    }

    private String written(String key, LocalDate day) {
        SimpleDateFormat format =
                new SimpleDateFormat(messages.text(key), messages.language().icu());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
