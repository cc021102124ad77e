package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Business hours against a clock on the wall: minute after minute, is the place open? */
class BusinessHoursPropertyTest {
    private static final Instant FROM = Instant.parse("2025-12-20T00:00:00Z");
    private static final int DAYS = 390;

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, DE, be",
        "Africa/Cairo, EG, ",
        "Australia/Lord_Howe, AU, ",
        "Europe/Istanbul, TR, ",
        "America/St_Johns, CA, ",
    })
    void countsAsAClockOnTheWallWould(String zoneId, String country, String region) {
        ZoneId zone = ZoneId.of(zoneId);
        Random random = new Random(20260322);
        Holidays holidays = Holidays.of(country, Optional.ofNullable(region), Place.NONE)
                .value()
                .orElseThrow();
        for (int week = 0; week < 6; week++) {
            BusinessHours calendar = new BusinessHours("random", zone, anyWeek(random), holidays);
            long[] open = openMinutes(calendar);
            for (int i = 0; i < 400; i++) {
                int[] minutes = random.ints(3, 0, open.length).sorted().toArray();
                Instant a = minute(minutes[0]);
                Instant b = minute(minutes[1]);
                Instant c = minute(minutes[2]);
                long counted = calendar.secondsBetween(a, c);
                assertEquals((open[minutes[2]] - open[minutes[0]]) * 60, counted, a + " to " + c);
                assertEquals(counted, calendar.secondsBetween(a, b) + calendar.secondsBetween(b, c));
                assertIsFirst(calendar, a, counted, calendar.deadline(a, counted));
            }
        }
    }

    /** By the deadline the seconds are spent, a second before not yet. */
    private static void assertIsFirst(Calendar calendar, Instant start, long seconds, Instant deadline) {
        assertEquals(seconds, calendar.secondsBetween(start, deadline));
        assertTrue(seconds == 0 || calendar.secondsBetween(start, deadline.minusSeconds(1)) < seconds);
    }

    private static WeekHours anyWeek(Random random) {
        int[] quarters = random.ints(0, 97).distinct().limit(4).sorted().toArray();
        Window morning = window(quarters[0], quarters[1]);
        Window evening = window(quarters[2], quarters[3]);
        return random.nextBoolean()
                ? WeekHours.on(Weekdays.read("sun-fri").orElseThrow(), morning, evening)
                : WeekHours.on(
                        Weekdays.read("mon-sun").orElseThrow(),
                        Window.read("00:00-24:00").orElseThrow());
    }

    private static Window window(int open, int close) {
        LocalTime from = LocalTime.MIDNIGHT.plusMinutes(open * 15L);
        return new Window(from, LocalTime.MIDNIGHT.plusMinutes(close * 15L));
    }

    /** Open minutes from the first to each: the latest time that the wall has shown so far decides. */
    private static long[] openMinutes(BusinessHours calendar) {
        long[] sum = new long[DAYS * 1440 + 1];
        LocalDateTime latest = LocalDateTime.MIN;
        LocalDate date = LocalDate.MIN;
        List<Window> windows = List.of();
        for (int i = 0; i < sum.length - 1; i++) {
            LocalDateTime wall = minute(i).atZone(calendar.zone()).toLocalDateTime();
            latest = wall.isAfter(latest) ? wall : latest;
            if (!latest.toLocalDate().equals(date)) {
                date = latest.toLocalDate();
                windows = calendar.on(date);
            }
            LocalTime time = latest.toLocalTime();
            boolean isOpen = windows.stream().anyMatch(window -> isIn(window, time));
            sum[i + 1] = sum[i] + (isOpen ? 1 : 0);
        }
        return sum;
    }

    private static boolean isIn(Window window, LocalTime time) {
        boolean beforeClose = window.close().equals(LocalTime.MIDNIGHT) || time.isBefore(window.close());
        return !time.isBefore(window.open()) && beforeClose;
    }

    private static Instant minute(int index) {
        return FROM.plusSeconds(index * 60L);
    }

    @ParameterizedTest
    @CsvSource({"Europe/Berlin", "Africa/Cairo"})
    void manyThreadsCountTheSame(String zoneId) {
        BusinessHours calendar = new BusinessHours(
                "office",
                ZoneId.of(zoneId),
                WeekHours.on(
                        Weekdays.read("mon-fri").orElseThrow(),
                        Window.read("09:00-17:00").orElseThrow()),
                Holidays.of("DE", Optional.of("be"), Place.NONE).value().orElseThrow());
        long[] counts = IntStream.range(0, 64)
                .parallel()
                .mapToLong(i -> calendar.secondsBetween(FROM, FROM.plusSeconds(20L * 365 * 86_400)))
                .distinct()
                .toArray();
        assertEquals(1, counts.length);
    }
}
