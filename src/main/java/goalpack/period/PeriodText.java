package goalpack.period;

import goalpack.period.Period.Kind;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a period's name.
 *
 * @param today what {@code last-month} is before
 */
record PeriodText(Periods periods, LocalDate today) {
    static final String FORMS = "2026-03, 2026-Q1, 2026-H1, 2026, FY2026-Q3, FY2026-H1, FY2026, 2026-W14, "
            + "YTD@2026-06-30, R90@2026-06-30, 2026-01-15..2026-02-14, "
            + "last-week, last-month, last-quarter, last-half, last-year";

    private static final String DATE = "(\\d{4}-\\d\\d-\\d\\d)";

    private static final List<Form> ALL = List.of(
            new Form("\\d{4}-\\d\\d", PeriodText::month),
            new Form("(FY)?(\\d{4})(?:-(?:Q([1-4])|H([12])))?", PeriodText::partOfYear),
            new Form("(\\d{4})-W(\\d\\d)", PeriodText::week),
            new Form("YTD@" + DATE, PeriodText::toDate),
            new Form("R([1-9]\\d{0,3})@" + DATE, PeriodText::rolling),
            new Form(DATE + "\\.\\." + DATE, PeriodText::range),
            new Form("LAST-(WEEK|MONTH|QUARTER|HALF|YEAR)", PeriodText::last));

    /** A way to write a period; reading gives nothing or throws a DateTimeException where the calendar lacks it. */
    private record Form(Pattern pattern, BiFunction<PeriodText, MatchResult, Optional<Period>> reading) {
        Form(String pattern, BiFunction<PeriodText, MatchResult, Optional<Period>> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Optional<Period> read(PeriodText as, String text) {
            Matcher match = pattern.matcher(text);
            return match.matches() ? reading.apply(as, match.toMatchResult()) : Optional.empty();
        }
    }

    Checked<Period> read(String text) {
        try {
            Optional<Period> period = understood(text.strip().toUpperCase(Locale.ROOT));
            if (period.isPresent()) {
                return Checked.of(period.get());
            }
        } catch (DateTimeException noSuchDate) {
            // Said below: the forms show what a date is.
        }
        Map<String, Object> arguments = Map.of("found", text, "forms", FORMS);
        return Checked.refused(List.of(Problem.stops("period-not-understood", Place.NONE, arguments)));
    }

    private Optional<Period> understood(String text) {
        return ALL.stream().flatMap(form -> form.read(this, text).stream()).findFirst();
    }

    private Optional<Period> month(MatchResult match) {
        return Optional.of(periods.containing(LocalDate.parse(match.group() + "-01"), Kind.MONTH));
    }

    private Optional<Period> partOfYear(MatchResult match) {
        FiscalYear system = match.group(1) == null ? FiscalYear.CALENDAR : periods.fiscalYear();
        int label = Integer.parseInt(match.group(2));
        if (match.group(3) != null) {
            return Optional.of(periods.numbered(system, label, Kind.QUARTER, Integer.parseInt(match.group(3))));
        } else if (match.group(4) != null) {
            return Optional.of(periods.numbered(system, label, Kind.HALF, Integer.parseInt(match.group(4))));
        }
        return Optional.of(periods.numbered(system, label, Kind.YEAR, 1));
    }

    private Optional<Period> week(MatchResult match) {
        LocalDate fourthOfJanuary = LocalDate.of(Integer.parseInt(match.group(1)), 1, 4);
        int number = Integer.parseInt(match.group(2));
        if (!IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(fourthOfJanuary).isValidIntValue(number)) {
            return Optional.empty();
        }
        return Optional.of(periods.containing(fourthOfJanuary.plusWeeks(number - 1L), Kind.WEEK));
    }

    private Optional<Period> toDate(MatchResult match) {
        return Optional.of(periods.toDate(LocalDate.parse(match.group(1))));
    }

    private Optional<Period> rolling(MatchResult match) {
        return Optional.of(periods.rolling(Long.parseLong(match.group(1)), LocalDate.parse(match.group(2))));
    }

    private Optional<Period> range(MatchResult match) {
        LocalDate first = LocalDate.parse(match.group(1));
        LocalDate last = LocalDate.parse(match.group(2));
        return last.isBefore(first) ? Optional.empty() : Optional.of(periods.range(first, last));
    }

    private Optional<Period> last(MatchResult match) {
        return Optional.of(periods.lastComplete(Kind.valueOf(match.group(1)), today));
    }
}
