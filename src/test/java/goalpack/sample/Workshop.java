package goalpack.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The shop's repair workshop in Leeds: a small desk with a table of its own, which tells what the two helpdesks leave
 * out: minutes worked, quality reviews, effort, recommendation, promises kept, and what a bot answered.
 */
final class Workshop {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 12, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 4);
    private static final Instant TAKEN =
            LAST_DAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    private static final int FIRST_ID = 501;

    /** Where a thing is mended, and by whom. */
    enum Bench {
        STOVES("Stoves", List.of("Ada Pickles", "Bram Oddy", "Cleo Hirst", "Dev Sugden", "Enid Hoyle", "Frank Lumb")),
        BOOTS("Boots", List.of("Greta Firth", "Hal Tordoff", "Iris Kaye", "Jonas Rayner", "Kit Binns")),
        SEWING("Sewing", List.of("Lena Moss", "Mo Akroyd", "Nell Varga"));

        final String title;
        final List<String> menders;

        Bench(String title, List<String> menders) {
            this.title = title;
            this.menders = menders;
        }
    }

    private Workshop() {}

    /** The text of the table and of its events, by the name of the file without ending. */
    static SortedMap<String, String> texts() {
        List<Repair> repairs = repairs();
        StringBuilder table = new StringBuilder(Csv.line(Repair.HEADER));
        List<List<String>> events = new ArrayList<>();
        for (int i = 0; i < repairs.size(); i++) {
            String id = "W" + (FIRST_ID + i);
            table.append(Csv.line(repairs.get(i).cells(id)));
            events.addAll(repairs.get(i).events(id));
        }
        events.sort(Comparator.comparing(event -> Instant.parse(event.get(1))));
        StringBuilder log = new StringBuilder(Csv.line(Events.HEADER));
        events.forEach(event -> log.append(Csv.line(event)));
        return new TreeMap<>(Map.of("tickets", table.toString(), "events", log.toString()));
    }

    private static List<Repair> repairs() {
        Dice dice = new Dice(World.SEED * 7);
        List<Repair> repairs = new ArrayList<>();
        for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
            boolean closed = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            for (int left = closed ? 0 : dice.between(3, 5); left > 0; left--) {
                Bench bench = dice.pick(List.of(Bench.values()), 5, 4, 3);
                Instant created = day.atTime(9, 0)
                        .plusMinutes(dice.between(0, 300))
                        .atZone(ZONE)
                        .toInstant();
                if (created.isBefore(TAKEN)) {
                    repairs.add(new Repair(bench, created, TAKEN, day, dice));
                }
            }
        }
        repairs.sort(Comparator.comparing(Repair::created));
        return repairs;
    }
}
