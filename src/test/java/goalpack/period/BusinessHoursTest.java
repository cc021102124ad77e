package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import goalpack.problem.Place;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BusinessHoursTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Calendar NINE_TO_FIVE = weekdays("09:00-17:00", Holidays.NONE);

    @Test
    @DisplayName("G04: Friday 16:30 to Monday 09:45 is 75 business minutes, 3915 by the calendar")
    void overAWeekend() {
        assertEquals(75, minutes(NINE_TO_FIVE, "2026-03-13T16:30", "2026-03-16T09:45"));
        assertEquals(3915, minutes(new AllHours("calendar", BERLIN), "2026-03-13T16:30", "2026-03-16T09:45"));
    }

    @Test
    @DisplayName("G05: four business hours after Friday 16:00 are spent on Monday at 11:00")
    void aDeadlineOverAWeekend() {
        Calendar eightToFive = weekdays("08:00-17:00", Holidays.NONE);
        assertEquals(at("2026-03-16T11:00"), eightToFive.deadline(at("2026-03-13T16:00"), 4 * 3600));
    }

    @Test
    @DisplayName("G07: Thursday to Monday over 1 May is 120 minutes where it is a holiday, else 600")
    void overAHoliday() {
        Holidays german =
                Holidays.of("DE", Optional.empty(), Place.NONE).value().orElseThrow();
        assertEquals(120, minutes(weekdays("09:00-17:00", german), "2026-04-30T16:00", "2026-05-04T10:00"));
        assertEquals(600, minutes(NINE_TO_FIVE, "2026-04-30T16:00", "2026-05-04T10:00"));
    }

    @Test
    @DisplayName("G08, G09: 01:30 to 03:30 is 60 minutes when clocks go forward, 180 when they go back")
    void overAClockChange() {
        Calendar always = daily(BERLIN, "00:00-24:00");
        for (Calendar calendar : List.of(always, new AllHours("calendar", BERLIN))) {
            assertEquals(60, minutes(calendar, "2026-03-29T01:30", "2026-03-29T03:30"));
            assertEquals(180, minutes(calendar, "2026-10-25T01:30", "2026-10-25T03:30"));
        }
    }

    @Test
    @DisplayName("G12: a window that opens at a time that comes twice opens at the earlier")
    void anAmbiguousOpeningIsTheEarlier() {
        Instant opening = daily(BERLIN, "02:30-04:00").deadline(Instant.parse("2026-10-24T22:00:00Z"), 1);
        assertEquals(Instant.parse("2026-10-25T00:30:01Z"), opening);
    }

    @Test
    void aWindowEdgeThatTheClockSkipsIsTheInstantOfTheChange() {
        assertEquals(120, minutes(daily(BERLIN, "01:00-02:30", "03:00-04:00"), "2026-03-29T00:00", "2026-03-29T12:00"));
        assertEquals(60, minutes(daily(BERLIN, "02:30-04:00"), "2026-03-29T00:00", "2026-03-29T12:00"));
    }

    @Test
    void theDayIsShorterAndLongerWhereMidnightIsSkippedAndRepeated() {
        Calendar cairo = daily(ZoneId.of("Africa/Cairo"), "00:00-24:00");
        Period april = new Period("d", Period.Kind.RANGE, LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 25));
        Period october = new Period("d", Period.Kind.RANGE, LocalDate.of(2026, 10, 29), LocalDate.of(2026, 10, 30));
        assertEquals(23 * 3600, cairo.secondsBetween(april.startIn(cairo.zone()), april.endIn(cairo.zone())));
        assertEquals(25 * 3600, cairo.secondsBetween(october.startIn(cairo.zone()), october.endIn(cairo.zone())));
    }

    @Test
    void lordHoweMovesItsClocksByHalfAnHour() {
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        Calendar nights = daily(lordHowe, "00:00-06:00");
        LocalDate forward = LocalDate.of(2026, 10, 4);
        assertEquals(
                330 * 60,
                nights.secondsBetween(
                        forward.atStartOfDay(lordHowe).toInstant(),
                        forward.atTime(12, 0).atZone(lordHowe).toInstant()));
    }

    @Test
    void aDateThatAPlaceSkippedHasNoHours() {
        Calendar samoa = daily(ZoneId.of("Pacific/Apia"), "09:00-17:00");
        assertEquals(
                16 * 3600,
                samoa.secondsBetween(Instant.parse("2011-12-29T12:00:00Z"), Instant.parse("2011-12-31T12:00:00Z")));
    }

    @Test
    void betweenShiftsNothingCounts() {
        Calendar split = weekdaysOf(Holidays.NONE, "13:00-18:00", "08:00-12:00");
        assertEquals(0, minutes(split, "2026-03-13T12:00", "2026-03-13T13:00"));
        assertEquals(90, minutes(split, "2026-03-13T11:30", "2026-03-13T14:00"));
    }

    @Test
    void aDeadlineThatFallsOnTheEndOfAWindowIsThatEnd() {
        assertEquals(at("2026-03-13T17:00"), NINE_TO_FIVE.deadline(at("2026-03-13T16:00"), 3600));
        assertEquals(at("2026-03-16T09:00:01"), NINE_TO_FIVE.deadline(at("2026-03-13T16:00"), 3601));
    }

    @Test
    void nothingToSpendIsSpentAtOnce() {
        assertEquals(at("2026-03-14T12:00"), NINE_TO_FIVE.deadline(at("2026-03-14T12:00"), 0));
        assertThrows(IllegalArgumentException.class, () -> NINE_TO_FIVE.deadline(at("2026-03-14T12:00"), -1));
    }

    @Test
    void aDeadlineMayBeYearsAhead() {
        long year = 261L * 8 * 3600;
        Instant start = at("2026-01-01T00:00");
        assertEquals(3 * year, NINE_TO_FIVE.secondsBetween(start, NINE_TO_FIVE.deadline(start, 3 * year)));
    }

    @Test
    void anEndBeforeTheStartCountsNothing() {
        assertEquals(0, minutes(NINE_TO_FIVE, "2026-03-13T16:00", "2026-03-13T15:00"));
        assertEquals(0, minutes(new AllHours("calendar", BERLIN), "2026-03-13T16:00", "2026-03-13T15:00"));
    }

    @Test
    void absurdDatesNeitherCountNorTakeForever() {
        Instant ever = Instant.parse("9999-12-31T00:00:00Z");
        Instant from = Instant.parse("0001-01-01T00:00:00Z");
        assertEquals(
                NINE_TO_FIVE.secondsBetween(
                        Instant.parse("1900-01-01T00:00:00Z"), Instant.parse("2200-01-01T00:00:00Z")),
                NINE_TO_FIVE.secondsBetween(from, ever));
        assertEquals(Instant.parse("2200-01-01T00:00:00Z"), NINE_TO_FIVE.deadline(ever, 60));
        assertEquals(Instant.parse("2200-01-01T00:00:00Z"), NINE_TO_FIVE.deadline(from, Integer.MAX_VALUE * 1000L));
    }

    @Test
    void everyHourIsSpentWithoutABreak() {
        Calendar always = new AllHours("calendar", BERLIN);
        assertEquals("calendar", always.name());
        assertEquals(BERLIN, always.zone());
        assertEquals(at("2026-03-14T16:00"), always.deadline(at("2026-03-13T16:00"), 86_400));
        assertThrows(IllegalArgumentException.class, () -> always.deadline(at("2026-03-13T16:00"), -1));
    }

    @Test
    void aSpecialDayHasItsOwnHoursAndNoOther() {
        Holidays own = Holidays.of("DE", Optional.empty(), Place.NONE)
                .value()
                .orElseThrow()
                .and(List.of(
                        new SpecialDay(LocalDate.of(2026, 12, 24), "Christmas Eve", Window.read("09:00-12:00")),
                        new SpecialDay(LocalDate.of(2026, 12, 31), "Stocktaking", Optional.empty()),
                        new SpecialDay(LocalDate.of(2026, 5, 1), "Spring sale", Window.read("10:00-12:00")),
                        new SpecialDay(LocalDate.of(2026, 5, 1), "Spring sale", Window.read("11:00-14:00")),
                        new SpecialDay(LocalDate.of(2026, 5, 3), "Open Sunday", Window.read("13:00-18:00"))));
        Calendar office = weekdays("09:00-17:00", own);
        assertEquals(180, minutes(office, "2026-12-24T00:00", "2026-12-25T00:00"));
        assertEquals(0, minutes(office, "2026-12-31T00:00", "2027-01-02T00:00"));
        assertEquals(240, minutes(office, "2026-05-01T00:00", "2026-05-02T00:00"));
        assertEquals(300, minutes(office, "2026-05-03T00:00", "2026-05-04T00:00"));
    }

    @Test
    void aCalendarSaysItsNameItsZoneAndTheHoursOfADate() {
        BusinessHours office = new BusinessHours(
                "office",
                BERLIN,
                new WeekHours(Map.of(DayOfWeek.MONDAY, List.of(window("13:00-18:00"), window("08:00-12:00")))),
                Holidays.NONE);
        assertEquals("office", office.name());
        assertEquals(BERLIN, office.zone());
        assertEquals(
                "[08:00-12:00, 13:00-18:00]",
                office.on(LocalDate.of(2026, 3, 16)).toString());
        assertEquals(List.of(), office.on(LocalDate.of(2026, 3, 17)));
    }

    private static Calendar weekdays(String window, Holidays holidays) {
        return weekdaysOf(holidays, window);
    }

    private static Calendar weekdaysOf(Holidays holidays, String... windows) {
        return new BusinessHours("office", BERLIN, hours("mon-fri", windows), holidays);
    }

    private static Calendar daily(ZoneId zone, String... windows) {
        return new BusinessHours("daily", zone, hours("mon-sun", windows), Holidays.NONE);
    }

    private static WeekHours hours(String days, String... windows) {
        Window[] read = List.of(windows).stream().map(BusinessHoursTest::window).toArray(Window[]::new);
        return WeekHours.on(Weekdays.read(days).orElseThrow(), read);
    }

    private static Window window(String text) {
        return Window.read(text).orElseThrow();
    }

    private static long minutes(Calendar calendar, String from, String to) {
        return calendar.secondsBetween(at(from), at(to)) / 60;
    }

    private static Instant at(String berlin) {
        return LocalDateTime.parse(berlin).atZone(BERLIN).toInstant();
    }
}
