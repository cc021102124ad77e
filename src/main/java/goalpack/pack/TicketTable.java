package goalpack.pack;

import goalpack.goal.MetricSpec;
import goalpack.measure.Outcome;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.ticket.Ticket;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tickets behind a pack's goals and guardrails: only the scope's own.
 *
 * @param counts the ways of counting that columns stand for, in the order of the goals
 * @param rows by ticket id
 */
public record TicketTable(List<Count> counts, List<Row> rows) {
    public TicketTable {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
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
     * What a ticket counts for.
     *
     * @param seconds what the clock showed at the answer or solution, or at the as-of instant while that is
     *     outstanding; empty for metrics without a clock
     */
    public record Cell(Outcome outcome, OptionalLong seconds) {}
}
