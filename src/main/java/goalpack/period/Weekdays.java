package goalpack.period;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Days of the week as the goal book writes them: {@code mon-fri}, {@code sat}, {@code sun-thu}, {@code mon,wed}.
 *
 * @param days never empty, Monday first
 */
public record Weekdays(Set<DayOfWeek> days) {
    public Weekdays {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Reads them; empty when some word is no day's first three English letters. */
    public static Optional<Weekdays> read(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",", -1)) {
            String[] ends = part.split("-", -1);
            Optional<DayOfWeek> first = day(ends[0]);
            Optional<DayOfWeek> last = day(ends[ends.length - 1]);
            if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
                return Optional.empty();
            }
            days.add(last.get());
            for (DayOfWeek day = first.get(); day != last.get(); day = day.plus(1)) {
                days.add(day);
            }
        }
        return Optional.of(new Weekdays(days));
    }

    private static Optional<DayOfWeek> day(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().substring(0, 3).equals(word.strip().toUpperCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
