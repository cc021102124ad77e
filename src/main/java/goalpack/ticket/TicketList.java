package goalpack.ticket;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Tickets that cannot be exchanged: of each only where its bytes stand, so that a run can hold millions of them.
 *
 * <p>A ticket that is asked for is another object each time, and says the same.
 */
public final class TicketList extends AbstractList<Ticket> implements RandomAccess {
    private final Shelf[] shelves;
    private final int[] begins;

    TicketList(Shelf[] shelves, int[] begins) {
        this.shelves = shelves;
        this.begins = begins;
    }

    /** The same tickets in the same order, whatever becomes of the given list. */
    public static TicketList of(List<Ticket> tickets) {
        if (tickets instanceof TicketList same) {
            return same;
        }
        Shelf[] shelves = new Shelf[tickets.size()];
        int[] begins = new int[tickets.size()];
        int next = 0;
        for (Ticket ticket : tickets) {
            shelves[next] = ticket.shelf();
            begins[next] = ticket.begin();
            next++;
        }
        return new TicketList(shelves, begins);
    }

    @Override
    public Ticket get(int index) {
        return new Ticket(shelves[index], begins[index]);
    }

    @Override
    public int size() {
        return shelves.length;
    }
}
