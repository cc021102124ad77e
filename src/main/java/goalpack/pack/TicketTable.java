package goalpack.pack;

import goalpack.goal.FactSheet;
import goalpack.goal.MetricSpec;
import goalpack.measure.Observation;
import goalpack.measure.Outcome;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.ticket.Ticket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

/**
 * The tickets behind a pack's goals and guardrails: only the scope's own.
 *
 * <p>A run may have hundreds of thousands, once for each level. They are listed when asked for and not kept here.
 */
public final class TicketTable {
    private final List<Count> counts;
    private final Supplier<List<Row>> listing;
    private final Supplier<List<Time>> timing;
    private final List<FactUse> facts;

    /**
     * A table of tickets each of which counts once.
     *
     * @param counts the ways of counting that columns stand for, in the order of the goals
     * @param listing lists the rows by ticket id, the same ones each time
     */
    public TicketTable(List<Count> counts, Supplier<List<Row>> listing) {
        this(counts, listing, List::of, List.of());
    }

    /**
     * A table of the tickets, of the times of those that count several times, and of figures that no ticket tells.
     *
     * @param timing lists the times by ticket id, the same ones each time
     * @param facts by the ways of counting, in their order
     */
    TicketTable(List<Count> counts, Supplier<List<Row>> listing, Supplier<List<Time>> timing, List<FactUse> facts) {
        this.counts = List.copyOf(counts);
        this.listing = listing;
        this.timing = timing;
        this.facts = List.copyOf(facts);
    }

    /** The ways of counting that columns stand for, in the order of the goals. */
    public List<Count> counts() {
        return counts;
    }

    /** By source and ticket id. Listed anew at each call, each row made as it is asked for. */
    public List<Row> rows() {
        return listing.get();
    }

    /** Every wait of the metrics that may count a ticket several times, by ticket id and moment. Listed anew at each call. */
    public List<Time> times() {
        return timing.get();
    }

    /** The figures of the facts file that metrics are set against, in the order of the ways of counting. */
    public List<FactUse> facts() {
        return facts;
    }

    /** A metric over days, half-open; two goals that measure the same share one. */
    public record Count(MetricSpec spec, LocalDate start, LocalDate end) {

        /** How the goal was counted; empty where it was not counted from tickets. */
        public static Optional<Count> of(GoalResult result) {
            return result.goal()
                    .spec()
                    .flatMap(spec -> result.measured().map(days -> new Count(spec, days.start(), days.end())));
        }

        /** How the guardrail was counted. */
        public static Count of(GuardrailResult result) {
            return new Count(
                    result.guardrail().spec(),
                    result.days().start(),
                    result.days().end());
        }
    }

    /**
     * A ticket with what it counts for.
     *
     * @param unit the unit it may be shown under; empty when unattributed
     * @param cells absent where the ticket is not among those that are looked at
     * @param link its address at the helpdesk; empty when the book gives no pattern
     */
    public record Row(Ticket ticket, String unit, Map<Count, Cell> cells, Optional<String> link) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /**
     * One of a ticket's waits.
     *
     * @param unit the unit it may be shown under; empty when unattributed
     * @param link its address at the helpdesk; empty when the book gives no pattern
     */
    public record Time(Count count, Ticket ticket, String unit, Observation observation, Optional<String> link) {}

    /**
     * A figure of the facts file that a value is made of.
     *
     * @param unit the unit it may be shown under; empty for the whole
     */
    public record FactUse(Count count, FactSheet.Part part, String unit) {}

    /**
     * What a ticket counts for.
     *
     * @param seconds what the clock showed at the answer or solution, or at the as-of instant while that is
     *     outstanding; empty for metrics without a clock
     */
    public record Cell(Outcome outcome, OptionalLong seconds) {}
}
