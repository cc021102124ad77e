package goalpack.sample;

import goalpack.sample.WorkingHours.Window;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The working hours of the teams, as the goal book states them. */
final class Calendars {
    private final Map<String, Set<LocalDate>> closed = new HashMap<>();
    private final Map<String, Map<LocalDate, Window>> shortDays = new HashMap<>();

    /** @param also the lines of `sample-data/holidays.csv` */
    Calendars(List<String> also) {
        for (String line : Words.lines("public-holidays.csv")) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("calendar")) {
                Stream.of(cells[1].split(" ", -1))
                        .forEach(day -> closedIn(cells[0]).add(LocalDate.parse(day)));
            }
        }
        for (String line : also.subList(1, also.size())) {
            String[] cells = line.split(",", -1);
            LocalDate day = LocalDate.parse(cells[0]);
            if (cells[3].isEmpty()) {
                closedIn(cells[2]).add(day);
            } else {
                shortIn(cells[2]).put(day, Window.of(cells[3]));
            }
        }
    }

    private Set<LocalDate> closedIn(String calendar) {
        return closed.computeIfAbsent(calendar, name -> new HashSet<>());
    }

    private Map<LocalDate, Window> shortIn(String calendar) {
        return shortDays.computeIfAbsent(calendar, name -> new HashMap<>());
    }

    WorkingHours of(Team team) {
        String name = team.name().toLowerCase(Locale.ROOT);
        return switch (team) {
            case LEEDS -> hours(name, team.zone, List.of("09:00-17:30"), List.of("09:00-13:00"));
            case BERLIN -> hours(name, team.zone, List.of("08:00-12:00", "13:00-18:00"), List.of());
            case BERGEN -> hours(name, team.zone, List.of("08:00-16:00"), List.of());
            case LYON -> hours(name, team.zone, List.of("09:00-12:30", "13:30-18:00"), List.of());
            case IZMIR -> hours(name, team.zone, List.of("09:00-18:00"), List.of("09:00-13:00"));
        };
    }

    private WorkingHours hours(String name, ZoneId zone, List<String> weekday, List<String> saturday) {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<String> windows = switch (day) {
                case SATURDAY -> saturday;
                case SUNDAY -> List.of();
                default -> weekday;
            };
            week.put(day, windows.stream().map(Window::of).toList());
        }
        return new WorkingHours(zone, week, closedIn(name), shortIn(name));
    }
}
