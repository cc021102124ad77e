package goalpack.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening hours without a break on one day, half-open.
 *
 * @param open local time
 * @param close local time after it; midnight means the end of the day, written {@code 24:00}
 */
public record Window(LocalTime open, LocalTime close) {
    private static final Pattern WRITTEN = Pattern.compile("(\\d\\d:\\d\\d)\\s*-\\s*(\\d\\d:\\d\\d)");

    public Window {
        if (!close.equals(LocalTime.MIDNIGHT) && !close.isAfter(open)) {
            throw new IllegalArgumentException(open + " to " + close + " does not end after it starts");
        }
    }

    /** Reads {@code 08:00-12:00}; empty when it is written otherwise or does not end after it starts. */
    public static Optional<Window> read(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches() || matcher.group(2).equals("00:00")) {
            return Optional.empty();
        }
        String close = matcher.group(2).equals("24:00") ? "00:00" : matcher.group(2);
        try {
            return Optional.of(new Window(LocalTime.parse(matcher.group(1)), LocalTime.parse(close)));
        } catch (DateTimeException | IllegalArgumentException notATime) {
            return Optional.empty();
        }
    }

    /** Whether some time is in both. */
    public boolean overlaps(Window other) {
        return open.isBefore(other.end()) && other.open.isBefore(end());
    }

    /** The same times in order and apart: windows that overlap or touch become one. */
    static List<Window> joined(List<Window> windows) {
        Deque<Window> joined = new ArrayDeque<>();
        for (Window next :
                windows.stream().sorted(Comparator.comparing(Window::open)).toList()) {
            Window last = joined.peekLast();
            if (last == null || last.end().isBefore(next.open)) {
                joined.add(next);
            } else {
                joined.removeLast();
                joined.add(new Window(last.open, last.end().isAfter(next.end()) ? last.close : next.close));
            }
        }
        return List.copyOf(joined);
    }

    Instant opensOn(LocalDate day, ZoneId zone) {
        return firstInstant(day.atTime(open), zone);
    }

    Instant closesOn(LocalDate day, ZoneId zone) {
        return firstInstant(closesAtMidnight() ? day.plusDays(1).atStartOfDay() : day.atTime(close), zone);
    }

    /**
     * The first instant at which clocks show that time or a later one: the earlier of two where they are set back, the
     * instant of the change where they are set forward over it. So windows that are apart on the clock never meet.
     */
    private static Instant firstInstant(LocalDateTime time, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        boolean skipped = change != null && change.isGap();
        return skipped ? change.getInstant() : time.atZone(zone).toInstant();
    }

    private boolean closesAtMidnight() {
        return close.equals(LocalTime.MIDNIGHT);
    }

    private LocalTime end() {
        return closesAtMidnight() ? LocalTime.MAX : close;
    }

    /** Reads {@code 08:00-12:00}. */
    @Override
    public String toString() {
        return open + "-" + (closesAtMidnight() ? "24:00" : close);
    }
}
