package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import goalpack.ticket.Ticket;
import goalpack.ticket.TicketId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Lists the tickets behind a scorecard. */
final class TicketTables {
    private TicketTables() {}

    static TicketTable of(Scorecard card, Ledgers ledgers, Period period, Optional<String> link) {
        List<Goal> goals = card.goals().stream()
                .map(GoalResult::goal)
                .filter(goal -> goal.spec().isPresent())
                .toList();
        Map<TicketId, Ticket> tickets = new TreeMap<>();
        Map<TicketId, Map<String, TicketTable.Cell>> cells = new HashMap<>();
        for (Goal goal : goals) {
            for (Ledger.Line line : ledgers.of(goal.spec().orElseThrow()).lines(card.scope(), period)) {
                TicketId id = line.ticket().id();
                tickets.put(id, line.ticket());
                cells.computeIfAbsent(id, key -> new HashMap<>())
                        .put(goal.id(), new TicketTable.Cell(line.outcome(), line.seconds()));
            }
        }
        List<TicketTable.Row> rows = tickets.values().stream()
                .map(ticket -> new TicketTable.Row(
                        ticket,
                        ledgers.population().leafOf(ticket),
                        Map.copyOf(cells.getOrDefault(ticket.id(), Map.of())),
                        link(link, ticket)))
                .toList();
        return new TicketTable(goals, rows);
    }

    /** The ticket's address at the helpdesk by the book's pattern. */
    static Optional<String> link(Optional<String> pattern, Ticket ticket) {
        return pattern.map(address -> address.replace("{id}", ticket.id().id()));
    }
}
