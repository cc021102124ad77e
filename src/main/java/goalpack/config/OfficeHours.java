package goalpack.config;

import goalpack.config.written.Written;
import goalpack.period.BusinessHours;
import goalpack.period.Calendar;
import goalpack.period.Holidays;
import goalpack.period.SpecialDay;
import goalpack.period.WeekHours;
import goalpack.period.Weekdays;
import goalpack.period.Window;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a calendar of business hours with its holidays. */
final class OfficeHours {
    private final Written calendar;
    private final List<Problem> problems;
    private final int before;

    private OfficeHours(Written calendar, List<Problem> problems) {
        this.calendar = calendar;
        this.problems = problems;
        this.before = problems.size();
    }

    /**
     * Reads it.
     *
     * @param zone of the book, where the calendar names none
     * @param tables reads the file of further holidays
     * @return empty when a problem was added
     */
    static Optional<Calendar> read(
            Written calendar,
            ZoneId zone,
            Function<Written, Optional<Companions.Rows>> tables,
            List<Problem> problems) {
        return new OfficeHours(calendar, problems).read(zone, tables);
    }

    private Optional<Calendar> read(ZoneId bookZone, Function<Written, Optional<Companions.Rows>> tables) {
        Map<DayOfWeek, List<Window>> week = week();
        Holidays holidays = holidays().and(specialDays(tables));
        if (problems.size() > before) {
            return Optional.empty();
        }
        ZoneId zone = calendar.text("timezone").map(ZoneId::of).orElse(bookZone);
        return Optional.of(new BusinessHours(calendar.key(), zone, new WeekHours(week), holidays));
    }

    private Map<DayOfWeek, List<Window>> week() {
        Map<DayOfWeek, List<Window>> week = new EnumMap<>(DayOfWeek.class);
        for (Written days :
                calendar.at("hours").map(Written::keys).orElse(Map.of()).values()) {
            List<Window> windows = windows(days);
            Set<DayOfWeek> named = Weekdays.read(days.key()).orElseThrow().days();
            for (DayOfWeek day : named) {
                if (week.putIfAbsent(day, windows) != null) {
                    problems.add(Problem.stops("weekday-twice", days.keyPlace(), Map.of("day", day.getValue())));
                }
            }
            if (WeekHours.overlapping(Map.of(DayOfWeek.MONDAY, windows)).isPresent()) {
                problems.add(Problem.stops("hours-overlap", days.place(), Map.of("days", days.key())));
            }
        }
        return week;
    }

    private List<Window> windows(Written days) {
        List<Window> windows = new ArrayList<>();
        for (Written written : days.items()) {
            Window.read(written.text())
                    .ifPresentOrElse(
                            windows::add,
                            () -> problems.add(Problem.stops(
                                    "hours-end-before-start", written.place(), Map.of("found", written.text()))));
        }
        return windows;
    }

    private Holidays holidays() {
        Optional<Written> country = calendar.at("holidays", "country");
        Optional<Written> region = calendar.at("holidays", "region");
        if (country.isEmpty()) {
            region.ifPresent(alone -> problems.add(
                    Problem.stops("holiday-country-missing", alone.keyPlace(), Map.of("region", alone.text()))));
            return Holidays.NONE;
        }
        Checked<Holidays> read = Holidays.of(
                country.get().text(),
                region.map(Written::text),
                region.orElse(country.get()).place());
        problems.addAll(read.problems());
        return read.value().orElse(Holidays.NONE);
    }

    private List<SpecialDay> specialDays(Function<Written, Optional<Companions.Rows>> tables) {
        List<SpecialDay> days = new ArrayList<>();
        calendar.at("holidays", "also").flatMap(tables).ifPresent(rows -> {
            for (Row row : rows.numbered()) {
                boolean mine =
                        row.text("calendar").isEmpty() || row.text("calendar").equals(calendar.key());
                if (mine) {
                    row.date("date", problems)
                            .ifPresent(date -> days.add(new SpecialDay(date, row.text("name"), open(row))));
                }
            }
        });
        return days;
    }

    private Optional<Window> open(Row row) {
        String text = row.text("open-close");
        Optional<Window> window = text.isEmpty() ? Optional.empty() : Window.read(text);
        if (!text.isEmpty() && window.isEmpty()) {
            problems.add(Problem.stops("hours-end-before-start", row.place("open-close"), Map.of("found", text)));
        }
        return window;
    }
}
