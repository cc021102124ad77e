package goalpack.render.model;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.measure.LeftOut;
import goalpack.measure.Outcome;
import goalpack.pack.Pack;
import goalpack.pack.TicketTable;
import goalpack.render.text.Wording;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import goalpack.ticket.Ticket;
import java.math.BigInteger;
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
import org.apache.commons.numbers.fraction.BigFraction;

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
    private static final int MOST_ROWS = 1_000_000;

    private final Pack pack;
    private final Wording wording;
    private final List<TicketTable.Row> rows;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<TicketTable.Count, Map<String, Object>> columns = new LinkedHashMap<>();
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
                if (isTold(count.spec().metric())) {
                    model.columns.put(count, model.titles(count));
                }
            }
        }
        return model;
    }

    /** Whether a yes or no for each ticket, with its minutes, is all that the figure is made of. */
    private static boolean isTold(Metric metric) {
        return metric.kind() != MetricKind.RATIO && metric != Metric.NET_FLOW && !metric.isOfEvents();
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
        return Optional.ofNullable(columns.get(count));
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("titles", titles);
        map.put("columns", List.copyOf(columns.values()));
        map.put("rows", isTooLong() ? List.of() : new Rows());
        if (isTooLong()) {
            map.put("leftOut", rows.size());
        }
        map.put("yes", wording.text("workbook.counts.yes"));
        map.put("waiting", wording.text("workbook.counts.waiting"));
        map.put("missing", no(LeftOut.COLUMN_MISSING));
        return map;
    }

    private Map<String, Object> titles(TicketTable.Count count) {
        MetricSpec spec = count.spec();
        Map<String, Object> map = new LinkedHashMap<>();
        String metric = String.valueOf(MetricModel.of(spec, wording).get("short"));
        map.put("counts", title(wording.text("workbook.ticket.counts", Map.of("metric", metric))));
        if (spec.metric().parameters().contains(Parameter.HOURS)
                || spec.metric().kind() == MetricKind.DISTRIBUTION) {
            map.put("minutes", title(wording.text("workbook.ticket.minutes", Map.of("metric", metric))));
        }
        if (isOurVerdict(spec)) {
            map.put("reached", title(wording.text("workbook.ticket.reached", Map.of("metric", metric))));
        }
        return map;
    }

    /** Whether no column of the sheet tells which side of the rate a ticket is on. */
    private static boolean isOurVerdict(MetricSpec spec) {
        return switch (spec.metric()) {
            case FCR -> spec.rule() == MetricSpec.Rule.CUSTOMER || spec.rule() == MetricSpec.Rule.WINDOW;
            case SLA_ATTAINMENT,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    DSAT,
                    CSAT_SURVEY_RATE,
                    CES_LOW_EFFORT,
                    CONFIRMATION_RATE,
                    BOT_ONLY_SOLVED,
                    RECATEGORISED_RATE -> true;
            default -> false;
        };
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
        for (TicketTable.Count count : columns.keySet()) {
            Optional<TicketTable.Cell> cell = Optional.ofNullable(row.cells().get(count));
            cells.add(cell.map(one -> cell(count.spec(), ticket, one)).orElse(Map.of()));
        }
        map.put("cells", cells);
        map.put("file", ticket.origin().file());
        map.put("line", ticket.origin().line());
        return map;
    }

    private String rating(Ticket ticket) {
        return wording.text("workbook.rating." + Making.word(ticket.rating()));
    }

    private static Optional<Instant> solved(Ticket ticket) {
        return ticket.status().isSolved() ? ticket.at(JourneyStep.SOLVED_AT) : Optional.empty();
    }

    private static void putStamp(Map<String, Object> map, String name, Optional<Instant> at, ZoneId zone) {
        at.ifPresent(instant -> map.put(name, STAMP.format(instant.atZone(zone))));
    }

    private static void putCount(Map<String, Object> map, String name, OptionalLong count) {
        if (count.isPresent()) {
            map.put(name, Long.toString(count.getAsLong()));
        }
    }

    private Map<String, Object> cell(MetricSpec spec, Ticket ticket, TicketTable.Cell cell) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("counts", counts(spec, ticket, cell));
        if (cell.seconds().isPresent()) {
            BigFraction minutes =
                    BigFraction.of(BigInteger.valueOf(cell.seconds().getAsLong()), BigInteger.valueOf(60));
            map.put("minutes", WorkbookModel.cell(minutes));
        }
        if (isOurVerdict(spec) && cell.outcome() instanceof Outcome.Judged judged) {
            map.put("reached", wording.text("workbook.reached." + Making.word(judged.side())));
        }
        return map;
    }

    private String counts(MetricSpec spec, Ticket ticket, TicketTable.Cell cell) {
        if (spec.metric().kind() == MetricKind.RATE && cell.seconds().isPresent() && !hasHappened(spec, ticket)) {
            return wording.text("workbook.counts.waiting");
        }
        return switch (cell.outcome()) {
            case Outcome.Judged one -> wording.text("workbook.counts.yes");
            case Outcome.Counted one -> wording.text("workbook.counts.yes");
            case Outcome.Gone one -> wording.text("workbook.counts.yes");
            case Outcome.Scored one -> wording.text("workbook.counts.yes");
            case Outcome.Sampled one -> wording.text("workbook.counts.yes");
            case Outcome.Excluded one -> no(one.reason());
        };
    }

    private String no(LeftOut reason) {
        return wording.text("workbook.counts.no", Map.of("reason", wording.text("workbook.left-out." + reason.word())));
    }

    /** Whether the answer or solution that the clock waits for is there. */
    private static boolean hasHappened(MetricSpec spec, Ticket ticket) {
        if (spec.metric() == Metric.FIRST_REPLY_WITHIN) {
            return ticket.has(JourneyStep.FIRST_REPLY_AT);
        }
        if (spec.metric() == Metric.HUMAN_REACHED_WITHIN) {
            return ticket.has(JourneyStep.FIRST_HUMAN_REPLY_AT);
        }
        return spec.of() == MetricSpec.Of.FIRST
                ? ticket.has(JourneyStep.FIRST_SOLVED_AT)
                : solved(ticket).isPresent();
    }
}
