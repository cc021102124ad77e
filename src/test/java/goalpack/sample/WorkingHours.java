package goalpack.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** When a team works; written apart from the product's own calendar, so that the two can be compared. */
record WorkingHours(
        ZoneId zone, Map<DayOfWeek, List<Window>> week, Set<LocalDate> closed, Map<LocalDate, Window> shortDays) {

    /** From opening to closing, local time. */
    record Window(LocalTime open, LocalTime close) {
        /** @param text such as `09:00-17:30` */
        static Window of(String text) {
            int dash = text.indexOf('-');
            return new Window(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
        }
    }

    List<Window> on(LocalDate day) {
        if (shortDays.containsKey(day)) {
            return List.of(shortDays.get(day));
        }
        return closed.contains(day) ? List.of() : week.getOrDefault(day.getDayOfWeek(), List.of());
    }

    boolean openAt(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        LocalTime time = LocalTime.ofInstant(at, zone);
        return on(day).stream().anyMatch(w -> !time.isBefore(w.open()) && time.isBefore(w.close()));
    }

    /** The moment at which so much working time has passed since the start. */
    Instant after(Instant start, Duration work) {
        Duration left = work;
        for (LocalDate day = LocalDate.ofInstant(start, zone); ; day = day.plusDays(1)) {
            for (Window window : on(day)) {
                Instant from = later(start, at(day, window.open()));
                Duration here = Duration.between(from, at(day, window.close()));
                if (here.compareTo(left) >= 0) {
                    return from.plus(left);
                }
                left = here.isNegative() ? left : left.minus(here);
            }
        }
    }

    /** The working time between two moments. */
    Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = LocalDate.ofInstant(end, zone);
        for (LocalDate day = LocalDate.ofInstant(start, zone); !day.isAfter(last); day = day.plusDays(1)) {
            for (Window window : on(day)) {
                Instant close = at(day, window.close());
                Duration here =
                        Duration.between(later(start, at(day, window.open())), close.isBefore(end) ? close : end);
                sum = here.isNegative() ? sum : sum.plus(here);
            }
        }
        return sum;
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
