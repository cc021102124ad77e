package goalpack.render.model;

import goalpack.measure.LeftOut;
import goalpack.pack.Pack;
import goalpack.pack.TicketTable;
import goalpack.render.text.Wording;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The tickets of a workbook: titles of columns, and rows that are made as the template asks for them.
 *
 * <p>Titles hold only letters, digits and spaces: formulas name them, and other characters would have to be escaped.
 */
final class TicketModel {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final List<String> PLAIN = List.of(
            "ticket",
            "unit",
            "category",
            "channel",
            "priority",
            "status",
            "created",
            "first-answer",
            "solved",
            "rating",
            "answers",
            "reopens",
            "file",
            "line");

    /** More than these do not fit under a head in a sheet that still opens everywhere. */
    static final int MOST_ROWS = 1_000_000;

    private final Pack pack;
    private final Wording wording;
    private final List<TicketTable.Row> rows;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<TicketTable.Count, CountColumn> columns = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private TicketModel(Pack pack, Wording wording) {
        this.pack = pack;
        this.wording = wording;
        this.rows = pack.tickets().rows();
    }

    static TicketModel of(Pack pack, Wording wording) {
        TicketModel model = new TicketModel(pack, wording);
        PLAIN.forEach(name -> model.titles.put(name, model.title(wording.text("workbook.ticket." + name))));
        if (!model.isTooLong()) {
            for (TicketTable.Count count : pack.tickets().counts()) {
                if (CountColumn.isTold(count.spec().metric())) {
                    model.columns.put(count, model.column(pack, count, wording));
                }
            }
        }
        return model;
    }

    private CountColumn column(Pack pack, TicketTable.Count count, Wording wording) {
        return new CountColumn(count, pack.standing().asOf(), pack.standing().zone(), wording, this::title);
    }

    /** Has the moment by which each ticket is counted in a column, so that formulas can divide the days. */
    void date(TicketTable.Count count) {
        Optional.ofNullable(columns.get(count)).ifPresent(column -> column.date(this::title));
    }

    private boolean isTooLong() {
        return rows.size() > MOST_ROWS;
    }

    /** How many rows the sheet has. */
    int size() {
        return isTooLong() ? 0 : rows.size();
    }

    /** The titles of the columns of a way of counting, absent where the tickets are not there. */
    Optional<Map<String, Object>> column(TicketTable.Count count) {
        return Optional.ofNullable(columns.get(count)).map(CountColumn::map);
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("titles", titles);
        map.put("columns", columns.values().stream().map(CountColumn::map).toList());
        map.put("rows", isTooLong() ? List.of() : new Rows());
        if (isTooLong()) {
            map.put("leftOut", rows.size());
        }
        map.put("yes", wording.text("workbook.counts.yes"));
        map.put("waiting", wording.text("workbook.counts.waiting"));
        map.put("missing", CountColumn.no(LeftOut.COLUMN_MISSING, wording));
        return map;
    }

    private String title(String words) {
        String plain = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String unique = plain;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = plain + " " + n;
        }
        return unique;
    }

    /** Rows as maps, each made when it is asked for: a pack may have a hundred thousand. */
    private final class Rows extends AbstractList<Map<String, Object>> {
        @Override
        public Map<String, Object> get(int index) {
            return row(rows.get(index));
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    private Map<String, Object> row(TicketTable.Row row) {
        Ticket ticket = row.ticket();
        ZoneId zone = pack.standing().zone();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("ticket", ticket.id().id());
        row.link().ifPresent(link -> map.put("link", link));
        map.put("unit", row.unit());
        map.put("category", ticket.label(Label.CATEGORY));
        map.put("channel", ticket.label(Label.CHANNEL));
        map.put("priority", ticket.label(Label.PRIORITY));
        map.put("status", wording.text("workbook.status." + ticket.status().word()));
        putStamp(map, "created", ticket.at(JourneyStep.CREATED_AT), zone);
        putStamp(map, "first-answer", ticket.at(JourneyStep.FIRST_REPLY_AT), zone);
        putStamp(map, "solved", solved(ticket), zone);
        map.put("rating", ticket.rating().isSurveyed() ? rating(ticket) : "");
        putCount(map, "answers", ticket.tally(Tally.AGENT_REPLIES));
        putCount(map, "reopens", ticket.tally(Tally.REOPENS));
        List<Map<String, Object>> cells = new ArrayList<>();
        columns.forEach((count, column) ->
                cells.add(column.cells(ticket, Optional.ofNullable(row.cells().get(count)), zone)));
        map.put("cells", cells);
        map.put("file", ticket.origin().file());
        map.put("line", ticket.origin().line());
        return map;
    }

    private String rating(Ticket ticket) {
        return wording.text("workbook.rating." + Making.word(ticket.rating()));
    }

    /** When the ticket was last solved, while it is solved. */
    static Optional<Instant> solved(Ticket ticket) {
        return ticket.status().isSolved() ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
    }

    private static void putStamp(Map<String, Object> map, String name, Optional<Instant> at, ZoneId zone) {
        at.ifPresent(instant -> map.put(name, stamp(instant, zone)));
    }

    /** As cells take it, by the clock of the zone. */
    static String stamp(Instant at, ZoneId zone) {
        return STAMP.format(at.atZone(zone));
    }

    private static void putCount(Map<String, Object> map, String name, OptionalLong count) {
        if (count.isPresent()) {
            map.put(name, Long.toString(count.getAsLong()));
        }
    }
}
