package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTest {
    @ParameterizedTest
    @CsvSource({
        "mon-fri, '[MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY]'",
        "sat, [SATURDAY]",
        "fri-mon, '[MONDAY, FRIDAY, SATURDAY, SUNDAY]'",
        "'Wed, mon', '[MONDAY, WEDNESDAY]'",
        "'FRI,tue-wed', '[TUESDAY, WEDNESDAY, FRIDAY]'",
    })
    void weekdaysAreReadAsWritten(String text, String days) {
        assertEquals(days, Weekdays.read(text).orElseThrow().days().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "monday", "mon-", "mon-tue-wed", "mo-fr", "mon,,tue"})
    void otherWordsAreNoWeekdays(String text) {
        assertEquals(Optional.empty(), Weekdays.read(text));
    }

    @ParameterizedTest
    @CsvSource({"08:00-12:00, 08:00-12:00", "' 13:00 - 24:00 ', 13:00-24:00", "00:00-24:00, 00:00-24:00"})
    void aWindowIsReadAsWritten(String text, String written) {
        assertEquals(written, Window.read(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8-12", "12:00-08:00", "08:00-08:00", "08:00-25:00", "24:00-08:00", "18:00-00:00"})
    void otherWordsAreNoWindow(String text) {
        assertEquals(Optional.empty(), Window.read(text));
    }

    @Test
    void aWindowEndsAfterItStarts() {
        assertThrows(IllegalArgumentException.class, () -> new Window(LocalTime.NOON, LocalTime.NOON));
    }

    @Test
    void windowsThatOnlyTouchAreApart() {
        assertFalse(window("08:00-12:00").overlaps(window("12:00-24:00")));
        assertFalse(window("12:00-24:00").overlaps(window("08:00-12:00")));
        assertTrue(window("08:00-12:01").overlaps(window("12:00-24:00")));
    }

    @Test
    void aWeekWithOverlappingWindowsIsRefused() {
        Map<DayOfWeek, List<Window>> byDay = Map.of(
                DayOfWeek.MONDAY, List.of(window("08:00-12:00"), window("13:00-18:00")),
                DayOfWeek.FRIDAY, List.of(window("13:00-18:00"), window("08:00-14:00")));
        assertEquals(Optional.of(DayOfWeek.FRIDAY), WeekHours.overlapping(byDay));
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(byDay));
    }

    @Test
    void aWeekThatIsNeverOpenIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WeekHours(Map.of(DayOfWeek.MONDAY, List.of())));
    }

    @Test
    void windowsThatOverlapOrTouchBecomeOne() {
        List<Window> joined = Window.joined(
                List.of(window("13:00-15:00"), window("08:00-12:00"), window("09:00-10:00"), window("15:00-16:00")));
        assertEquals("[08:00-12:00, 13:00-16:00]", joined.toString());
    }

    private static Window window(String text) {
        return Window.read(text).orElseThrow();
    }
}
