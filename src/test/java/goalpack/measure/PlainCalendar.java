package goalpack.measure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The hours of a place once more: every stretch of every day of 2026, looked through one by one. */
public final class PlainCalendar {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 25);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final List<long[]> stretches = new ArrayList<>();

    /**
     * The hours of a week, less holidays, with days that have hours of their own.
     *
     * @param week from and to by weekday, in minutes of the day, 1440 its end
     * @param special the same by date; wins over week and holidays, several of a date may overlap
     */
    public PlainCalendar(
            ZoneId zone,
            Map<DayOfWeek, List<int[]>> week,
            Set<LocalDate> holidays,
            Map<LocalDate, List<int[]>> special) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            List<int[]> usual = holidays.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
            boolean[] open = new boolean[1440];
            for (int[] window : special.getOrDefault(day, usual)) {
                for (int minute = window[0]; minute < window[1]; minute++) {
                    open[minute] = true;
                }
            }
            addStretches(zone, day, open);
        }
    }

    private void addStretches(ZoneId zone, LocalDate day, boolean[] open) {
        int minute = 0;
        while (minute < open.length) {
            int from = minute;
            while (minute < open.length && open[minute] == open[from]) {
                minute++;
            }
            if (open[from]) {
                long begin = seconds(zone, day.atStartOfDay().plusMinutes(from));
                long end = seconds(zone, day.atStartOfDay().plusMinutes(minute));
                stretches.add(new long[] {begin, end});
            }
        }
    }

    /** When clocks of the place first show that time; where they are set forward over it, when that happens. */
    private static long seconds(ZoneId zone, LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.isEmpty()
                ? zone.getRules().getTransition(time).toEpochSecond()
                : time.toEpochSecond(offsets.getFirst());
    }

    long between(Instant start, Instant end) {
        long sum = 0;
        for (long[] stretch : stretches) {
            sum += Math.max(
                    0, Math.min(stretch[1], end.getEpochSecond()) - Math.max(stretch[0], start.getEpochSecond()));
        }
        return sum;
    }
}
