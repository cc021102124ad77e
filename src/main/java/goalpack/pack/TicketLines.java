package goalpack.pack;

import goalpack.measure.Ledger;
import goalpack.ticket.Ticket;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.BiFunction;

/** What several ledgers say of the same tickets, found by ticket: a few bytes for each, however many there are. */
final class TicketLines {
    private static final Comparator<Ticket> BY_ID = Comparator.comparing(Ticket::id);
    private static final Comparator<Ledger.Line> LINE_BY_ID = Comparator.comparing(Ledger.Line::ticket, BY_ID);

    private final Map<TicketTable.Count, List<Ledger.Line>> lines = new LinkedHashMap<>();

    void add(TicketTable.Count count, List<Ledger.Line> counted) {
        List<Ledger.Line> sorted = new ArrayList<>(counted);
        sorted.sort(LINE_BY_ID);
        lines.put(count, sorted);
    }

    /** A row for each ticket, by id, made of it and its cells whenever it is asked for. */
    List<TicketTable.Row> rows(BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row) {
        return new Rows(tickets(), row);
    }

    private List<Ticket> tickets() {
        List<Ticket> all = new ArrayList<>();
        lines.values().forEach(counted -> counted.forEach(line -> all.add(line.ticket())));
        all.sort(BY_ID);
        List<Ticket> once = new ArrayList<>(all.size());
        for (Ticket ticket : all) {
            if (once.isEmpty() || !once.getLast().id().equals(ticket.id())) {
                once.add(ticket);
            }
        }
        return once;
    }

    private Map<TicketTable.Count, TicketTable.Cell> cells(Ticket ticket) {
        Map<TicketTable.Count, TicketTable.Cell> cells = new LinkedHashMap<>();
        lines.forEach((count, counted) -> {
            int at = Collections.binarySearch(new TicketsOf(counted), ticket, BY_ID);
            if (at >= 0) {
                Ledger.Line line = counted.get(at);
                cells.put(count, new TicketTable.Cell(line.outcome(), line.seconds()));
            }
        });
        return cells;
    }

    /** The tickets of lines. */
    private static final class TicketsOf extends AbstractList<Ticket> implements RandomAccess {
        private final List<Ledger.Line> lines;

        TicketsOf(List<Ledger.Line> lines) {
            this.lines = lines;
        }

        @Override
        public Ticket get(int index) {
            return lines.get(index).ticket();
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    private final class Rows extends AbstractList<TicketTable.Row> implements RandomAccess {
        private final List<Ticket> tickets;
        private final BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row;

        Rows(List<Ticket> tickets, BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row) {
            this.tickets = tickets;
            this.row = row;
        }

        @Override
        public TicketTable.Row get(int index) {
            Ticket ticket = tickets.get(index);
            return row.apply(ticket, cells(ticket));
        }

        @Override
        public int size() {
            return tickets.size();
        }
    }
}
