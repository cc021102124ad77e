package goalpack.pack;

import goalpack.goal.Goal;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
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

    static TicketTable of(Scorecard card, Ledgers ledgers, Optional<String> link) {
        List<Goal> goals = card.goals().stream()
                .map(GoalResult::goal)
                .filter(goal -> goal.spec().isPresent())
                .toList();
        Map<TicketId, Ticket> tickets = new TreeMap<>();
        Map<TicketId, Map<String, TicketTable.Cell>> cells = new HashMap<>();
        for (GoalResult result : card.goals()) {
            Goal goal = result.goal();
            for (Ledger.Line line : lines(result, ledgers)) {
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

    private static List<Ledger.Line> lines(GoalResult result, Ledgers ledgers) {
        return result.goal()
                .spec()
                .flatMap(spec -> result.measured().map(days -> ledgers.of(spec).lines(result.scope(), days)))
                .orElse(List.of());
    }

    /** The ticket's address at the helpdesk by the book's pattern. */
    static Optional<String> link(Optional<String> pattern, Ticket ticket) {
        return pattern.map(address -> address.replace("{id}", ticket.id().id()));
    }
}
