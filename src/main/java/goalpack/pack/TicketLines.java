package goalpack.pack;

import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.util.AbstractList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.BiFunction;

/** What several ledgers say of the same tickets: four bytes for each ticket, however many there are. */
final class TicketLines {
    private final Ledgers ledgers;
    private final Map<TicketTable.Count, From> counts = new LinkedHashMap<>();
    private final BitSet places = new BitSet();

    private record From(Scope scope, Period days) {}

    TicketLines(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    /** @param days those of the count */
    void add(TicketTable.Count count, Period days, Scope scope) {
        counts.put(count, new From(scope, days));
        places.or(ledgers.of(count.spec()).places(scope, days));
    }

    /** A row for each ticket, in the population's order, made of it and its cells whenever it is asked for. */
    List<TicketTable.Row> rows(BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row) {
        return new Rows(places.stream().toArray(), row);
    }

    private Map<TicketTable.Count, TicketTable.Cell> cells(Ticket ticket) {
        Map<TicketTable.Count, TicketTable.Cell> cells = new LinkedHashMap<>();
        counts.forEach((count, from) -> ledgers.of(count.spec())
                .line(ticket, from.scope(), from.days())
                .ifPresent(line -> cells.put(count, new TicketTable.Cell(line.outcome(), line.seconds()))));
        return cells;
    }

    private final class Rows extends AbstractList<TicketTable.Row> implements RandomAccess {
        private final int[] places;
        private final BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row;

        Rows(int[] places, BiFunction<Ticket, Map<TicketTable.Count, TicketTable.Cell>, TicketTable.Row> row) {
            this.places = places;
            this.row = row;
        }

        @Override
        public TicketTable.Row get(int index) {
            Ticket ticket = ledgers.population().tickets().get(places[index]);
            return row.apply(ticket, cells(ticket));
        }

        @Override
        public int size() {
            return places.length;
        }
    }
}
