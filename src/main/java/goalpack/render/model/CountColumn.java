package goalpack.render.model;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.measure.LeftOut;
import goalpack.measure.Outcome;
import goalpack.pack.TicketTable;
import goalpack.render.text.Wording;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/** The columns of the sheet of tickets that stand for one way of counting: titles, formulas' ingredients, cells. */
final class CountColumn {
    private final MetricSpec spec;
    private final LiveCount live;
    private final Dating dating;
    private final Wording wording;
    private final Map<String, Object> map = new LinkedHashMap<>();

    /**
     * The columns for a way of counting.
     *
     * @param lastDay the day whose end the figures are as of
     * @param titles makes a title that formulas can name out of words, a new one each time
     */
    CountColumn(
            TicketTable.Count count, LocalDate lastDay, ZoneId zone, Wording wording, UnaryOperator<String> titles) {
        LocalDate end = count.end().isAfter(lastDay) ? lastDay.plusDays(1) : count.end();
        this.spec = count.spec();
        this.live = new LiveCount(
                spec,
                end.atStartOfDay(zone).toInstant(),
                lastDay.plusDays(1).atStartOfDay(zone).toInstant());
        this.dating = Dating.of(spec);
        this.wording = wording;
        map.put("metric", spec.metric().id());
        map.put("rule", Making.word(spec.rule()));
        map.put("of", Making.word(spec.of()));
        map.put("from", count.start().toString());
        map.put("to", end.toString());
        dating.column().ifPresent(name -> map.put("dated", name));
        putTitles(titles);
    }

    /** Whether a yes or no for each ticket, with its minutes or points, tells what the tickets are to the figure. */
    static boolean isTold(Metric metric) {
        return metric != Metric.EXTERNAL && metric != Metric.NET_FLOW && !metric.isOfEvents();
    }

    private void putTitles(UnaryOperator<String> titles) {
        Metric metric = spec.metric();
        put(titles, "counts");
        if (metric.parameters().contains(Parameter.HOURS)
                || metric.kind() == MetricKind.DISTRIBUTION
                || metric == Metric.UTILISATION) {
            put(titles, "minutes");
        }
        if (isOurVerdict(spec)) {
            put(titles, "reached");
        }
        if (metric.kind() == MetricKind.RATIO && !metric.isOfFacts()) {
            put(titles, "points");
        }
    }

    private void put(UnaryOperator<String> titles, String name) {
        String metric = String.valueOf(MetricModel.of(spec, wording).get("short"));
        map.put(name, titles.apply(wording.text("workbook.ticket." + name, Map.of("metric", metric))));
    }

    /** Gives each ticket's moment a column of its own, where no plain column holds it. */
    void date(UnaryOperator<String> titles) {
        if (dating.column().isEmpty() && dating.isOfTickets() && !map.containsKey("when")) {
            put(titles, "when");
        }
    }

    /** What templates see of it. */
    Map<String, Object> map() {
        return map;
    }

    /** The cells of a ticket. */
    Map<String, Object> cells(Ticket ticket, Optional<TicketTable.Cell> cell, ZoneId zone) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cell.ifPresent(one -> putFacts(cells, ticket, one));
        if (live.follows(ticket, cell)) {
            cells.put("live", true);
        }
        if (map.containsKey("when") && cell.isPresent()) {
            dating.of(ticket).ifPresent(at -> cells.put("when", TicketModel.stamp(at, zone)));
        }
        return cells;
    }

    private void putFacts(Map<String, Object> cells, Ticket ticket, TicketTable.Cell cell) {
        cells.put("counts", counts(ticket, cell));
        if (cell.outcome() instanceof Outcome.Sampled sampled) {
            cells.put("minutes", WorkbookModel.cell(minutes(sampled.seconds())));
        } else if (cell.seconds().isPresent()) {
            cells.put("minutes", WorkbookModel.cell(minutes(cell.seconds().getAsLong())));
        }
        if (map.containsKey("reached") && cell.outcome() instanceof Outcome.Judged judged) {
            cells.put("reached", wording.text("workbook.reached." + Making.word(judged.side())));
        }
        if (cell.outcome() instanceof Outcome.Scored scored) {
            cells.put("points", WorkbookModel.cell(scored.value()));
        }
    }

    static BigFraction minutes(long seconds) {
        return BigFraction.of(BigInteger.valueOf(seconds), BigInteger.valueOf(60));
    }

    /** Whether no plain column of the sheet tells which side of the rate a ticket is on. */
    private static boolean isOurVerdict(MetricSpec spec) {
        return switch (spec.metric()) {
            case FCR -> spec.rule() == MetricSpec.Rule.CUSTOMER || spec.rule() == MetricSpec.Rule.WINDOW;
            case SLA_ATTAINMENT,
                    ESCALATION_RATE,
                    TRANSFER_RATE,
                    CES_LOW_EFFORT,
                    CONFIRMATION_RATE,
                    BOT_ONLY_SOLVED,
                    RECATEGORISED_RATE -> true;
            default -> false;
        };
    }

    private String counts(Ticket ticket, TicketTable.Cell cell) {
        if (LiveCount.isWaiting(spec, ticket, cell)) {
            return wording.text("workbook.counts.waiting");
        }
        return switch (cell.outcome()) {
            case Outcome.Judged one -> wording.text("workbook.counts.yes");
            case Outcome.Counted one -> wording.text("workbook.counts.yes");
            case Outcome.Gone one -> wording.text("workbook.counts.yes");
            case Outcome.Scored one -> wording.text("workbook.counts.yes");
            case Outcome.Sampled one -> wording.text("workbook.counts.yes");
            case Outcome.Excluded one -> no(one.reason(), wording);
        };
    }

    static String no(LeftOut reason, Wording wording) {
        return wording.text("workbook.counts.no", Map.of("reason", wording.text("workbook.left-out." + reason.word())));
    }

    /** Whether the answer or solution that the clock waits for is there. */
    static boolean hasHappened(MetricSpec spec, Ticket ticket) {
        return switch (spec.metric()) {
            case FIRST_REPLY_WITHIN -> ticket.has(JourneyStep.FIRST_REPLY_AT);
            case HUMAN_REACHED_WITHIN -> ticket.has(JourneyStep.FIRST_HUMAN_REPLY_AT);
            default ->
                spec.of() == MetricSpec.Of.FIRST
                        ? ticket.has(JourneyStep.FIRST_SOLVED_AT)
                        : TicketModel.solved(ticket).isPresent();
        };
    }
}
