package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.measure.Outcome;
import goalpack.ticket.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The tickets behind a pack's goals in its period: only the scope's own.
 *
 * @param goals the goals that columns stand for, in the pack's order
 * @param rows by ticket id
 */
public record TicketTable(List<Goal> goals, List<Row> rows) {
    public TicketTable {
        goals = List.copyOf(goals);
        rows = List.copyOf(rows);
    }

    /**
     * A ticket with what it counts for.
     *
     * @param unit the leaf it belongs to; empty when unattributed
     * @param cells by goal id; a goal is absent where the ticket is not in its period or filter
     * @param link its address at the helpdesk; empty when the book gives no pattern
     */
    public record Row(Ticket ticket, String unit, Map<String, Cell> cells, Optional<String> link) {}

    /**
     * What a ticket counts for in one goal.
     *
     * @param seconds what the goal's clock showed at the answer or solution, or at the as-of instant while that is
     *     outstanding; empty for metrics without a clock
     */
    public record Cell(Outcome outcome, OptionalLong seconds) {}
}
