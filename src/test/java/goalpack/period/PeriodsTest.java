package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.period.FiscalYear.NamedBy;
import goalpack.period.Period.Kind;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 9);
    private static final Periods JANUARY = new Periods(FiscalYear.CALENDAR);
    private static final Periods APRIL = new Periods(new FiscalYear(Month.APRIL, NamedBy.START));
    private static final Periods APRIL_BY_END = new Periods(new FiscalYear(Month.APRIL, NamedBy.END));

    @ParameterizedTest
    @CsvSource({
        "2026-03, MONTH, 2026-03-01, 2026-03-31",
        "2028-02, MONTH, 2028-02-01, 2028-02-29",
        "2026-Q1, QUARTER, 2026-01-01, 2026-03-31",
        "2026-Q4, QUARTER, 2026-10-01, 2026-12-31",
        "2026-H1, HALF, 2026-01-01, 2026-06-30",
        "2026-H2, HALF, 2026-07-01, 2026-12-31",
        "2026, YEAR, 2026-01-01, 2026-12-31",
        "FY2026-Q1, QUARTER, 2026-04-01, 2026-06-30",
        "FY2026-Q4, QUARTER, 2027-01-01, 2027-03-31",
        "FY2026-H2, HALF, 2026-10-01, 2027-03-31",
        "FY2026, YEAR, 2026-04-01, 2027-03-31",
        "2026-W14, WEEK, 2026-03-30, 2026-04-05",
        "2026-W53, WEEK, 2026-12-28, 2027-01-03",
        "YTD@2026-06-30, TO_DATE, 2026-04-01, 2026-06-30",
        "R90@2026-06-30, ROLLING, 2026-04-02, 2026-06-30",
        "2026-01-15..2026-02-14, RANGE, 2026-01-15, 2026-02-14",
    })
    void aPeriodIsReadAndCalledAsItIsWritten(String text, Kind kind, LocalDate first, LocalDate last) {
        assertEquals(new Period(text, kind, first, last.plusDays(1)), read(APRIL, text));
    }

    @ParameterizedTest
    @CsvSource({
        "last-week, 2026-W27",
        "last-month, 2026-06",
        "last-quarter, 2026-Q2",
        "last-half, 2026-H1",
        "last-year, 2025",
        "2026-q2, 2026-Q2",
        "' fy2026-q2 ', 2026-Q2",
        "FY2026, 2026",
    })
    void otherWaysToWriteItHaveTheSameName(String text, String id) {
        assertEquals(id, read(JANUARY, text).id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "March",
                "2026-13",
                "2026-00",
                "2026-3",
                "26-03",
                "2026-Q5",
                "2026-Q0",
                "2026-H3",
                "FY2026-03",
                "2025-W53",
                "2026-W00",
                "YTD@2026-02-29",
                "R0@2026-06-30",
                "2026-02-14..2026-01-15",
                "2026-02-30..2026-03-15",
                "last-decade",
                "٢٠٢٦-٠٣",
            })
    void whatIsNoPeriodIsRefusedWithTheFormsThereAre(String text) {
        Checked<Period> read = JANUARY.read(text, TODAY);

        assertTrue(read.value().isEmpty());
        Problem problem = read.problems().getFirst();
        assertEquals("period-not-understood", problem.rule());
        assertEquals(text, problem.arguments().get("found"));
        assertEquals(PeriodText.FORMS, problem.arguments().get("forms"));
    }

    @Test
    void everyFormThatTheProblemNamesIsUnderstood() {
        for (String form : PeriodText.FORMS.split(", ", -1)) {
            assertTrue(JANUARY.read(form, TODAY).isUsable(), form);
        }
    }

    @Test
    @DisplayName("G40: a fiscal year from April, named by the year it starts in")
    void fiscalYearFromApril() {
        LocalDate lastOfMarch = LocalDate.of(2026, 3, 31);
        assertEquals("FY2025", APRIL.containing(lastOfMarch, Kind.YEAR).id());
        assertEquals("FY2025-Q4", APRIL.containing(lastOfMarch, Kind.QUARTER).id());
        assertEquals("FY2025-H2", APRIL.containing(lastOfMarch, Kind.HALF).id());

        LocalDate firstOfApril = LocalDate.of(2026, 4, 1);
        assertEquals("FY2026", APRIL.containing(firstOfApril, Kind.YEAR).id());
        assertEquals("FY2026-Q1", APRIL.containing(firstOfApril, Kind.QUARTER).id());
        assertEquals("FY2026-H1", APRIL.containing(firstOfApril, Kind.HALF).id());
    }

    @Test
    @DisplayName("G40: the same fiscal year named by the year it ends in")
    void fiscalYearNamedByItsEnd() {
        assertEquals(
                "FY2026-Q4",
                APRIL_BY_END.containing(LocalDate.of(2026, 3, 31), Kind.QUARTER).id());
        assertEquals(LocalDate.of(2025, 4, 1), read(APRIL_BY_END, "FY2026").start());
        assertEquals(LocalDate.of(2026, 3, 31), APRIL_BY_END.fiscalYear().endOf(LocalDate.of(2025, 4, 1)));
        assertEquals(read(JANUARY, "2026"), read(new Periods(new FiscalYear(Month.JANUARY, NamedBy.END)), "FY2026"));
    }

    @Test
    @DisplayName("G40: ISO week 53 reaches into the next year")
    void isoWeek53() {
        assertEquals(
                "2026-W53",
                JANUARY.containing(LocalDate.of(2027, 1, 1), Kind.WEEK).id());
        assertEquals(
                "2026-W53",
                JANUARY.containing(LocalDate.of(2026, 12, 28), Kind.WEEK).id());
    }

    @Test
    @DisplayName("G40b: 290 in a February of 29 days is no growth over 280 in one of 28")
    void perDayALeapFebruaryIsNoGrowth() {
        Period leap = read(JANUARY, "2028-02");
        Period before = JANUARY.yearBefore(leap);
        assertEquals("2027-02", before.id());

        BigFraction raw = BigFraction.of(290, 280).subtract(1);
        assertEquals(new BigDecimal("0.035714"), raw.bigDecimalValue(6, RoundingMode.HALF_UP));
        assertEquals(BigFraction.of(290, (int) leap.days()), BigFraction.of(280, (int) before.days()));
    }

    @Test
    @DisplayName("G11: March and October have the hours that clocks in Berlin showed")
    void monthsWithAClockChange() {
        assertEquals(743, hours("2026-03"));
        assertEquals(745, hours("2026-10"));
    }

    @Test
    @DisplayName("G11: half past midnight in Berlin belongs to April though UTC still has March")
    void aTicketBelongsToTheMonthOfTheReportsZone() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Instant late = Instant.parse("2026-03-31T22:30:00Z");
        assertTrue(read(JANUARY, "2026-04").contains(late.atZone(berlin).toLocalDate()));
        assertTrue(!late.isBefore(read(JANUARY, "2026-04").startIn(berlin)));
        assertTrue(
                read(JANUARY, "2026-03").contains(late.atZone(ZoneId.of("UTC")).toLocalDate()));
    }

    @Test
    void aMonthStartsAtItsFirstInstantWhereMidnightIsSkipped() {
        Period april = read(JANUARY, "2026-04-24..2026-04-24");
        assertEquals(Instant.parse("2026-04-23T22:00:00Z"), april.startIn(ZoneId.of("Africa/Cairo")));
        assertEquals(
                Duration.ofHours(23),
                Duration.between(april.startIn(ZoneId.of("Africa/Cairo")), april.endIn(ZoneId.of("Africa/Cairo"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2025-12",
        "2026-Q1, 2025-Q4",
        "2026-H1, 2025-H2",
        "2026, 2025",
        "FY2026-Q1, FY2025-Q4",
        "FY2026-H1, FY2025-H2",
        "FY2026, FY2025",
        "2026-W01, 2025-W52",
        "R90@2026-06-30, R90@2026-04-01",
        "2026-01-15..2026-02-14, 2025-12-15..2026-01-14",
        "YTD@2026-06-30, YTD@2025-06-30",
        "YTD@2028-03-31, YTD@2027-03-31",
    })
    void thePeriodBeforeIsOfTheSameKind(String id, String before) {
        assertEquals(read(APRIL, before), APRIL.previous(read(APRIL, id)));
    }

    @Test
    void aLeapYearToItsEndIsComparedWithTheWholeYearBefore() {
        assertEquals(
                "YTD@2027-12-31",
                JANUARY.previous(read(JANUARY, "YTD@2028-12-31")).id());
    }

    @ParameterizedTest
    @CsvSource({
        "2028-02, 2027-02",
        "2026-Q3, 2025-Q3",
        "2026-H2, 2025-H2",
        "2026, 2025",
        "FY2026-Q4, FY2025-Q4",
        "2026-W14, 2025-W14",
        "2026-W53, 2025-W52",
        "R90@2028-02-29, R90@2027-02-28",
        "2028-02-01..2028-02-29, 2027-02-01..2027-02-28",
        "YTD@2028-02-29, YTD@2027-02-28",
    })
    void aYearEarlierItHasTheSameNumber(String id, String before) {
        assertEquals(read(APRIL, before), APRIL.yearBefore(read(APRIL, id)));
    }

    @Test
    void theLastCompleteMonthIsTheOneThatIsOverWhenTheDayBegins() {
        assertEquals(
                "2026-05",
                JANUARY.lastComplete(Kind.MONTH, LocalDate.of(2026, 6, 30)).id());
        assertEquals(
                "2026-06",
                JANUARY.lastComplete(Kind.MONTH, LocalDate.of(2026, 7, 1)).id());
        assertEquals(
                "FY2025-H2",
                APRIL.lastComplete(Kind.HALF, LocalDate.of(2026, 7, 1)).id());
    }

    @Test
    void onlyWholePeriodsLieWithinAnother() {
        assertEquals(List.of("2026-01", "2026-02", "2026-03"), ids(JANUARY.monthsIn(read(JANUARY, "2026-Q1"))));
        assertEquals(List.of("2026-02"), ids(JANUARY.monthsIn(read(JANUARY, "2026-01-15..2026-03-30"))));
        assertEquals(List.of("FY2026-Q1", "FY2026-Q2"), ids(APRIL.within(read(APRIL, "FY2026-H1"), Kind.QUARTER)));
        assertEquals(List.of("2026-Q1", "2026-Q2"), ids(APRIL.within(read(APRIL, "2026-H1"), Kind.QUARTER)));
        assertEquals(List.of("FY2026-Q1"), ids(APRIL.within(read(APRIL, "YTD@2026-07-31"), Kind.QUARTER)));
        assertEquals(List.of(), APRIL.within(read(APRIL, "2026-04"), Kind.YEAR));
    }

    @Test
    void arbitrarySpansAreNotCutByTheCalendar() {
        assertThrows(IllegalArgumentException.class, () -> JANUARY.containing(TODAY, Kind.RANGE));
        assertThrows(IllegalArgumentException.class, () -> new Period("empty", Kind.RANGE, TODAY, TODAY));
    }

    @Test
    void aPeriodHoldsItsFirstAndLastDayAndNoOther() {
        Period june = read(JANUARY, "2026-06");
        assertTrue(june.contains(june.start()));
        assertTrue(june.contains(june.lastDay()));
        assertTrue(!june.contains(june.start().minusDays(1)));
        assertTrue(!june.contains(june.end()));
        assertEquals(30, june.days());
    }

    private static long hours(String id) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Period period = read(JANUARY, id);
        return Duration.between(period.startIn(berlin), period.endIn(berlin)).toHours();
    }

    private static List<String> ids(List<Period> periods) {
        return periods.stream().map(Period::id).toList();
    }

    private static Period read(Periods periods, String text) {
        return periods.read(text, TODAY).value().orElseThrow();
    }
}
