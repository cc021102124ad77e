package goalpack.render.model;

import goalpack.measure.Observation;
import goalpack.measure.Outcome;
import goalpack.pack.Pack;
import goalpack.pack.TicketTable;
import goalpack.render.text.Wording;
import goalpack.ticket.Label;
import java.time.ZoneId;
import java.util.AbstractList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** The single waits of a workbook, of metrics that may count a ticket several times: titles of columns, and rows. */
final class TimeModel {
    /** The Excel table that formulas name. */
    private static final String TABLE = "Waits";

    private static final List<String> KEYS =
            List.of("ticket", "unit", "category", "what", "until", "counts", "minutes", "file", "line");

    private final List<TicketTable.Time> times;
    private final ZoneId zone;
    private final Wording wording;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<TicketTable.Count, Map<String, Object>> columns = new LinkedHashMap<>();

    TimeModel(Pack pack, Wording wording) {
        this.times = pack.tickets().times();
        this.zone = pack.standing().zone();
        this.wording = wording;
        KEYS.forEach(key -> titles.put(key, title(key)));
        if (times.size() <= TicketModel.MOST_ROWS) {
            pack.tickets().counts().stream()
                    .filter(count -> count.spec().metric().isOfEvents())
                    .forEach(count -> columns.put(count, column(count)));
        }
    }

    private String title(String key) {
        boolean isPlain = List.of("ticket", "unit", "category", "file", "line").contains(key);
        String words = wording.text((isPlain ? "workbook.ticket." : "workbook.waits.") + key);
        return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** What formulas are made of, in the words of {@link CountColumn}; {@code what} tells the waits of one goal from another's. */
    private Map<String, Object> column(TicketTable.Count count) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("table", TABLE);
        map.put("metric", count.spec().metric().id());
        map.put("rule", Making.word(count.spec().rule()));
        map.put("of", Making.word(count.spec().of()));
        map.put("from", count.start().toString());
        map.put("to", count.end().toString());
        map.put("counts", titles.get("counts"));
        map.put("minutes", titles.get("minutes"));
        map.put("when", titles.get("until"));
        map.put("kind", titles.get("what"));
        map.put("what", what(count));
        return map;
    }

    /** The metric's short name, with a number where another way of counting has it, too. */
    private String what(TicketTable.Count count) {
        String name = String.valueOf(MetricModel.of(count.spec(), wording).get("short"));
        Set<String> taken = new HashSet<>();
        columns.values()
                .forEach(other -> taken.add(String.valueOf(other.get("what")).toLowerCase(Locale.ROOT)));
        String unique = name;
        for (int n = 2; taken.contains(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = name + " (" + n + ")";
        }
        return unique;
    }

    Optional<Map<String, Object>> column(Optional<TicketTable.Count> count) {
        return count.flatMap(one -> Optional.ofNullable(columns.get(one)));
    }

    int size() {
        return columns.isEmpty() ? 0 : times.size();
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("titles", titles);
        map.put("rows", columns.isEmpty() ? List.of() : new Rows());
        return map;
    }

    /** Rows as maps, each made when it is asked for. */
    private final class Rows extends AbstractList<Map<String, Object>> {
        @Override
        public Map<String, Object> get(int index) {
            return row(times.get(index));
        }

        @Override
        public int size() {
            return times.size();
        }
    }

    private Map<String, Object> row(TicketTable.Time time) {
        Observation seen = time.observation();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ticket", time.ticket().id().id());
        time.link().ifPresent(link -> map.put("link", link));
        map.put("unit", time.unit());
        map.put("category", time.ticket().label(Label.CATEGORY));
        column(Optional.of(time.count())).ifPresent(column -> map.put("what", column.getOrDefault("what", "")));
        map.put("until", TicketModel.stamp(seen.anchor(), zone));
        map.put("counts", counts(seen));
        seconds(seen).ifPresent(seconds -> map.put("minutes", WorkbookModel.cell(CountColumn.minutes(seconds))));
        map.put("file", time.ticket().origin().file());
        map.put("line", time.ticket().origin().line());
        return map;
    }

    private static OptionalLong seconds(Observation seen) {
        return seen.outcome() instanceof Outcome.Sampled sampled ? OptionalLong.of(sampled.seconds()) : seen.seconds();
    }

    private String counts(Observation seen) {
        return seen.outcome() instanceof Outcome.Excluded excluded
                ? CountColumn.no(excluded.reason(), wording)
                : wording.text(
                        switch (seen.course()) {
                            case OVER -> "workbook.counts.yes";
                            case OPEN -> "workbook.counts.waiting";
                        });
    }
}
