package goalpack.ticket;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gathers tickets side by side in few large pieces of memory: an object for each would take twice the room. */
public final class TicketGathering {
    private static final int FIRST_ROOM = 1 << 12;
    private static final int LARGEST = 1 << 16;

    private final Map<Home, Open> open = new HashMap<>();
    private Shelf[] shelves = new Shelf[16];
    private int[] begins = new int[16];
    private int size;

    /** A shelf with room. */
    private static final class Open {
        private final Shelf shelf;
        private int used;

        Open(Home home, int room) {
            shelf = new Shelf(home, new byte[room]);
        }

        boolean hasRoom(int more) {
            return used + more <= Math.max(LARGEST, shelf.bytes().length);
        }

        int add(byte[] from, int begin, int length) {
            if (used + length > shelf.bytes().length) {
                shelf.exchange(Arrays.copyOf(
                        shelf.bytes(), Math.min(LARGEST, Math.max(used + length, 2 * shelf.bytes().length))));
            }
            System.arraycopy(from, begin, shelf.bytes(), used, length);
            used += length;
            return used - length;
        }

        void close() {
            shelf.exchange(Arrays.copyOf(shelf.bytes(), used));
        }
    }

    public void add(Ticket ticket) {
        int length = ticket.end() - ticket.begin();
        Open here = open.computeIfAbsent(ticket.home(), home -> new Open(home, Math.max(FIRST_ROOM, length)));
        if (!here.hasRoom(length)) {
            here.close();
            here = new Open(ticket.home(), Math.max(FIRST_ROOM, length));
            open.put(ticket.home(), here);
        }
        if (size == shelves.length) {
            shelves = Arrays.copyOf(shelves, size + size / 2);
            begins = Arrays.copyOf(begins, size + size / 2);
        }
        shelves[size] = here.shelf;
        begins[size] = here.add(ticket.shelf().bytes(), ticket.begin(), length);
        size++;
    }

    public int size() {
        return size;
    }

    /** The tickets in the order in which they were added; nothing may be added any more. */
    public TicketList gathered() {
        open.values().forEach(Open::close);
        return new TicketList(Arrays.copyOf(shelves, size), Arrays.copyOf(begins, size));
    }
}
