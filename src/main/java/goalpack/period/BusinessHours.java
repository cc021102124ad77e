package goalpack.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The opening hours of a place: weekly windows on its own clocks, less its holidays.
 *
 * <p>Windows are local times found anew for each date, so a day with a clock change is as long as it was. Whole seconds;
 * nothing counts before 1900 or from 2200 on. Safe to share between threads.
 */
public final class BusinessHours implements Calendar {
    private static final long SPAN = 366L * 86_400;
    private static final long EARLIEST = second(1900);
    private static final long LATEST = second(2200);

    private final String name;
    private final ZoneId zone;
    private final WeekHours week;
    private final Holidays holidays;
    private final Map<Long, OpenSpan> spans = new ConcurrentHashMap<>();

    public BusinessHours(String name, ZoneId zone, WeekHours week, Holidays holidays) {
        this.name = name;
        this.zone = zone;
        this.week = week;
        this.holidays = holidays;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    /** The windows of a date, in order; none when it is closed. */
    public List<Window> on(LocalDate date) {
        return holidays.hoursOn(date).orElseGet(() -> week.of(date.getDayOfWeek()));
    }

    @Override
    public long secondsBetween(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return 0;
        }
        long from = second(start);
        long to = second(end);
        long first = Math.floorDiv(from, SPAN);
        long last = Math.floorDiv(to, SPAN);
        long seconds = span(last).until(to) - span(first).until(from);
        for (long index = first; index < last; index++) {
            seconds += span(index).total();
        }
        return seconds;
    }

    @Override
    public Instant deadline(Instant start, long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException(seconds + " seconds cannot be spent");
        }
        if (seconds == 0) {
            return start;
        }
        long index = Math.floorDiv(second(start), SPAN);
        long left = Math.addExact(span(index).until(second(start)), seconds);
        while (left > span(index).total()) {
            left -= span(index).total();
            index++;
            if (index * SPAN >= LATEST) {
                return Instant.ofEpochSecond(LATEST);
            }
        }
        return Instant.ofEpochSecond(span(index).whenPassed(left));
    }

    private OpenSpan span(long index) {
        return spans.computeIfAbsent(index, this::open);
    }

    private OpenSpan open(long index) {
        OpenSpan.Open span = new OpenSpan.Open(Math.max(index * SPAN, EARLIEST), Math.min((index + 1) * SPAN, LATEST));
        List<OpenSpan.Open> open = new ArrayList<>();
        // A day more on either side: the local date may be another than that of UTC.
        LocalDate first = LocalDate.ofEpochDay(index * 366 - 1);
        LocalDate last = LocalDate.ofEpochDay((index + 1) * 366 + 1);
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            for (Window window : on(date)) {
                OpenSpan.Open part = new OpenSpan.Open(
                                window.opensOn(date, zone).getEpochSecond(),
                                window.closesOn(date, zone).getEpochSecond())
                        .within(span);
                if (!part.isEmpty()) {
                    open.add(part);
                }
            }
        }
        return new OpenSpan(open);
    }

    private static long second(Instant instant) {
        return Math.clamp(instant.getEpochSecond(), EARLIEST, LATEST);
    }

    private static long second(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay() * 86_400;
    }
}
