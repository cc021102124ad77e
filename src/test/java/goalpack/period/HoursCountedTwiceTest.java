package goalpack.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Business time against a second counting, quarter of an hour by quarter of an hour, on random weeks over changes of clocks. */
class HoursCountedTwiceTest {
    private static final long SEED = 20260329;
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Africa/Cairo"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Brisbane"),
            ZoneId.of("America/Santiago"));
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int LONGEST = 96 * 8;

    @Test
    void bothCountingsAgree() {
        agree(400);
    }

    @Test
    @Tag("long")
    void bothCountingsAgreeTenThousandTimes() {
        agree(10_000);
    }

    private static void agree(int rounds) {
        long open = 0;
        for (long seed = SEED; seed < SEED + rounds; seed++) {
            Random random = new Random(seed);
            ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
            Map<DayOfWeek, List<Window>> week = week(random);
            LocalDate closed = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
            BusinessHours hours = new BusinessHours(
                    "random",
                    zone,
                    new WeekHours(week),
                    Holidays.NONE.and(List.of(new SpecialDay(closed, "closed", Optional.empty()))));
            Instant start = near(random, closed, zone);
            Instant end = start.plus(QUARTER.multipliedBy(random.nextInt(LONGEST)));
            String round =
                    "seed " + seed + ": " + week + " in " + zone + " without " + closed + ", " + start + " to " + end;
            long plain = plain(week, closed, zone, start, end);
            assertEquals(plain, hours.secondsBetween(start, end), round);
            if (plain > 0) {
                Instant due = hours.deadline(start, plain);
                assertEquals(plain, plain(week, closed, zone, start, due), round + ", due " + due);
                assertEquals(plain - 900, plain(week, closed, zone, start, due.minus(QUARTER)), round + ", due " + due);
            }
            open += plain;
        }
        assertTrue(open > rounds * 3600L, "hardly anything was open");
    }

    /** Around a day without work, or around a change of clocks. */
    private static Instant near(Random random, LocalDate day, ZoneId zone) {
        Instant about = day.minusDays(3).atStartOfDay(zone).toInstant();
        boolean change = random.nextBoolean() && !zone.getRules().isFixedOffset();
        Instant from = change
                ? Optional.ofNullable(zone.getRules().nextTransition(about))
                        .map(next -> next.getInstant().minus(Duration.ofDays(2)))
                        .orElse(about)
                : about;
        long quarters = from.getEpochSecond() / 900 + random.nextInt(200);
        return Instant.ofEpochSecond(quarters * 900);
    }

    private static Map<DayOfWeek, List<Window>> week(Random random) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Window> windows = new ArrayList<>();
            int at = random.nextInt(30);
            while (random.nextInt(4) > 0 && at < 90 && windows.size() < 3) {
                int close = Math.min(95, at + 1 + random.nextInt(40));
                windows.add(new Window(quarter(at), quarter(close)));
                at = close + 1 + random.nextInt(12);
            }
            week.put(day, windows);
        }
        if (week.values().stream().allMatch(List::isEmpty)) {
            week.put(DayOfWeek.MONDAY, List.of(new Window(quarter(36), quarter(68))));
        }
        return week;
    }

    private static LocalTime quarter(int number) {
        return LocalTime.MIDNIGHT.plusMinutes(15L * number);
    }

    /** Every quarter of an hour that lies in a window of its day or of a day beside it; of times that come twice the first. */
    private static long plain(
            Map<DayOfWeek, List<Window>> week, LocalDate closed, ZoneId zone, Instant start, Instant end) {
        long seconds = 0;
        for (Instant at = start; at.isBefore(end); at = at.plus(QUARTER)) {
            LocalDate day = at.atZone(zone).toLocalDate();
            boolean isOpen = false;
            for (LocalDate date : List.of(day.minusDays(1), day, day.plusDays(1))) {
                List<Window> windows =
                        date.equals(closed) ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
                for (Window window : windows) {
                    Instant open = moment(date.atTime(window.open()), zone);
                    Instant close = moment(date.atTime(window.close()), zone);
                    isOpen |= !at.isBefore(open) && at.isBefore(close);
                }
            }
            seconds += isOpen ? 900 : 0;
        }
        return seconds;
    }

    /** When the clocks of the place show the time, the first time; where they jump over it, when they jump. */
    private static Instant moment(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(zone).toInstant();
    }
}
