package goalpack.twice;

import goalpack.measure.PlainCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calendars at random: as a goal book writes them, and as they are meant. */
final class RandomCalendars {
    static final List<String> ZONES = List.of(
            "Europe/Berlin",
            "America/New_York",
            "Africa/Cairo",
            "Asia/Kathmandu",
            "America/Santiago",
            "Australia/Lord_Howe",
            "UTC");

    /** Public holidays of 2026, by what a book says for them. */
    private static final Map<String, Set<LocalDate>> HOLIDAYS = Map.of(
            "country: DE",
            days("01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"),
            "country: DE, region: be",
            days("01-01", "03-08", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"),
            "country: NO",
            days(
                    "01-01", "04-02", "04-03", "04-05", "04-06", "05-01", "05-14", "05-17", "05-24", "05-25", "12-25",
                    "12-26"));

    private final Random random;
    private final String bookZone;
    private final StringBuilder yaml = new StringBuilder("calendars:\n");
    private final List<Map<String, String>> specialDays = new ArrayList<>();
    private final Map<String, PlainCalendar> meant = new HashMap<>();

    RandomCalendars(Random random, String bookZone, List<String> names) {
        this.random = random;
        this.bookZone = bookZone;
        for (int i = random.nextInt(5); i > 0; i--) {
            specialDays.add(specialDay(names));
        }
        names.forEach(this::add);
    }

    private static Set<LocalDate> days(String... days) {
        return Stream.of(days).map(day -> LocalDate.parse("2026-" + day)).collect(Collectors.toSet());
    }

    String yaml() {
        return yaml.toString();
    }

    /** The rows of the file of days with hours of their own. */
    List<Map<String, String>> specialDays() {
        return specialDays;
    }

    Map<String, PlainCalendar> meant() {
        return meant;
    }

    private Map<String, String> specialDay(List<String> names) {
        LocalDate day = LocalDate.of(2026, 1, 10).plusDays(random.nextInt(200));
        String calendar = random.nextBoolean() ? "" : names.get(random.nextInt(names.size()));
        int[] window = window(random.nextInt(72));
        return Map.of(
                "date",
                day.toString(),
                "name",
                "a day",
                "calendar",
                calendar,
                "open-close",
                random.nextBoolean() ? "" : text(window));
    }

    private void add(String name) {
        String zone = random.nextInt(3) == 0 ? bookZone : ZONES.get(random.nextInt(ZONES.size()));
        List<String> places = HOLIDAYS.keySet().stream().sorted().toList();
        int chosen = random.nextInt(places.size() + 1);
        String place = chosen == places.size() ? "" : places.get(chosen);
        boolean also = random.nextInt(3) > 0;

        yaml.append("  ").append(name).append(":\n");
        if (!zone.equals(bookZone) || random.nextBoolean()) {
            yaml.append("    timezone: ").append(zone).append('\n');
        }
        yaml.append("    hours:\n");
        Map<DayOfWeek, List<int[]>> week = week();
        if (!place.isEmpty() || also) {
            String parts = Stream.of(place, also ? "also: special.csv" : "")
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(", "));
            yaml.append("    holidays: { ").append(parts).append(" }\n");
        }
        meant.put(
                name,
                new PlainCalendar(
                        ZoneId.of(zone),
                        week,
                        HOLIDAYS.getOrDefault(place, Set.of()),
                        also ? special(name) : Map.of()));
    }

    private Map<LocalDate, List<int[]>> special(String name) {
        Map<LocalDate, List<int[]>> special = new TreeMap<>();
        for (Map<String, String> row : specialDays) {
            String calendar = row.getOrDefault("calendar", "");
            if (calendar.isEmpty() || calendar.equals(name)) {
                List<int[]> open = special.computeIfAbsent(
                        LocalDate.parse(row.getOrDefault("date", "")), day -> new ArrayList<>());
                String text = row.getOrDefault("open-close", "");
                if (!text.isEmpty()) {
                    open.add(new int[] {minutes(text.substring(0, 5)), minutes(text.substring(6))});
                }
            }
        }
        return special;
    }

    private static int minutes(String text) {
        return Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
    }

    /** Days together, or each of its own; some have none. Writes them, too. */
    private Map<DayOfWeek, List<int[]>> week() {
        Map<DayOfWeek, List<int[]>> week = new EnumMap<>(DayOfWeek.class);
        int day = 1;
        while (day <= 7) {
            int last = Math.min(7, day + random.nextInt(6));
            if (day == 1 || random.nextInt(3) > 0) {
                List<int[]> windows = windows();
                for (int one = day; one <= last; one++) {
                    week.put(DayOfWeek.of(one), windows);
                }
                String days = day == last ? word(day) : word(day) + "-" + word(last);
                String hours =
                        windows.stream().map(window -> '"' + text(window) + '"').collect(Collectors.joining(", "));
                yaml.append("      ").append(days).append(": [").append(hours).append("]\n");
            }
            day = last + 1;
        }
        return week;
    }

    private static String word(int day) {
        return DayOfWeek.of(day).name().substring(0, 3).toLowerCase(Locale.ROOT);
    }

    private List<int[]> windows() {
        List<int[]> windows = new ArrayList<>();
        int quarter = random.nextInt(50);
        do {
            int[] window = window(quarter);
            windows.add(window);
            quarter = window[1] / 15 + random.nextInt(8);
        } while (quarter < 95 && random.nextBoolean());
        return windows;
    }

    private int[] window(int quarter) {
        return new int[] {quarter * 15, Math.min(96, quarter + 1 + random.nextInt(40)) * 15};
    }

    private static String text(int[] window) {
        return String.format(
                Locale.ROOT, "%02d:%02d-%02d:%02d", window[0] / 60, window[0] % 60, window[1] / 60, window[1] % 60);
    }
}
