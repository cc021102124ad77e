package goalpack.period;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The opening hours of a usual week: windows by weekday, in order and apart; a day without any is closed. */
public final class WeekHours {
    private final Map<DayOfWeek, List<Window>> windows = new EnumMap<>(DayOfWeek.class);

    /** Refuses windows that overlap and a week that is never open; see {@link #overlapping}. */
    public WeekHours(Map<DayOfWeek, List<Window>> byDay) {
        overlapping(byDay).ifPresent(day -> {
            throw new IllegalArgumentException("windows of " + day + " overlap");
        });
        if (byDay.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("never open");
        }
        byDay.forEach((day, list) -> windows.put(day, inOrder(list)));
    }

    /** The same windows on each of the days. */
    public static WeekHours on(Weekdays days, Window... windows) {
        Map<DayOfWeek, List<Window>> byDay = new EnumMap<>(DayOfWeek.class);
        days.days().forEach(day -> byDay.put(day, List.of(windows)));
        return new WeekHours(byDay);
    }

    /** The first weekday two of whose windows have a time in common. */
    public static Optional<DayOfWeek> overlapping(Map<DayOfWeek, List<Window>> byDay) {
        return byDay.keySet().stream()
                .sorted()
                .filter(day -> !areApart(inOrder(byDay.getOrDefault(day, List.of()))))
                .findFirst();
    }

    /** The windows of a weekday, in order. */
    public List<Window> of(DayOfWeek day) {
        return windows.getOrDefault(day, List.of());
    }

    private static List<Window> inOrder(List<Window> windows) {
        return windows.stream().sorted(Comparator.comparing(Window::open)).toList();
    }

    private static boolean areApart(List<Window> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i - 1).overlaps(inOrder.get(i))) {
                return false;
            }
        }
        return true;
    }
}
