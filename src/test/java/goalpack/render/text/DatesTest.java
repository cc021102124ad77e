package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.period.Period;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final Dates ENGLISH = new Dates(MessageFiles.read(List.of(Path.of("templates")), Language.EN)
            .value()
            .orElseThrow());

    private static Period period(String id, Period.Kind kind, String start, String end) {
        return new Period(id, kind, LocalDate.parse(start), LocalDate.parse(end));
    }

    @Test
    void daysAreWrittenInTheOrderOfTheMessages() {
        assertEquals("3 Sep 2026", ENGLISH.day(LocalDate.parse("2026-09-03")));
        assertEquals("3 Sep", ENGLISH.dayOfYear(LocalDate.parse("2026-09-03")));
    }

    @Test
    void theFirstDayOfAMonthHasItsRankInFrench() {
        Dates french = new Dates(MessageFiles.read(List.of(Path.of("templates")), Language.FR)
                .value()
                .orElseThrow());

        assertEquals("1er\u00a0juil. 2026", french.day(LocalDate.parse("2026-07-01")));
        assertEquals("1er\u00a0juil.", french.dayOfYear(LocalDate.parse("2026-07-01")));
        assertEquals("11\u00a0juil.", french.dayOfYear(LocalDate.parse("2026-07-11")));
        assertEquals("1 Jul", ENGLISH.dayOfYear(LocalDate.parse("2026-07-01")));
    }

    @Test
    void periodsAreNamedByTheirMonths() {
        assertEquals("October 2026", ENGLISH.period(period("2026-10", Period.Kind.MONTH, "2026-10-01", "2026-11-01")));
        assertEquals(
                "January – June 2026", ENGLISH.period(period("2026-H1", Period.Kind.HALF, "2026-01-01", "2026-07-01")));
        assertEquals("2026", ENGLISH.period(period("2026", Period.Kind.YEAR, "2026-01-01", "2027-01-01")));
        assertEquals(
                "April 2026 – March 2027",
                ENGLISH.period(period("FY2026", Period.Kind.YEAR, "2026-04-01", "2027-04-01")));
        assertEquals("5 Mar – 9 Apr 2026", ENGLISH.period(period("x", Period.Kind.RANGE, "2026-03-05", "2026-04-10")));
    }

    @Test
    void labelsAreShort() {
        Period quarter = period("2026-Q3", Period.Kind.QUARTER, "2026-07-01", "2026-10-01");
        assertEquals("Q3", ENGLISH.label(quarter));
        assertEquals("Q3 2026", ENGLISH.labelOfYear(quarter));
        assertEquals("Jul–Sep", ENGLISH.label(period("FY2026-Q2", Period.Kind.QUARTER, "2026-07-01", "2026-10-01")));
        assertEquals("Week 41", ENGLISH.label(period("2026-W41", Period.Kind.WEEK, "2026-10-05", "2026-10-12")));
        assertEquals("Oct 26", ENGLISH.labelOfYear(period("2026-10", Period.Kind.MONTH, "2026-10-01", "2026-11-01")));
    }
}
