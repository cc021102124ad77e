package goalpack.ticket;

import goalpack.ticket.Packing.Cursor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The events of one ticket in the order in which they are read, few bytes each.
 *
 * <p>What a change of status means is not kept: its words are.
 */
public final class EventSheaf {
    private final Lexicon lexicon;
    private byte[] packed = {};

    public EventSheaf(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * An event and the reading that found it.
     *
     * @param reading a number that the reader gives each reading of a file
     */
    public record Read(int reading, TicketEvent event) {}

    public void add(int reading, TicketEvent event) {
        Packing packing = new Packing();
        packing.bits(reading);
        EventBytes.pack(List.of(event), lexicon, packing);
        byte[] more = packing.packed();
        int size = packed.length;
        packed = Arrays.copyOf(packed, size + more.length);
        System.arraycopy(more, 0, packed, size, more.length);
    }

    public List<Read> events() {
        List<Read> events = new ArrayList<>();
        Cursor cursor = new Cursor(packed, 0);
        while (cursor.hasMore()) {
            int reading = (int) cursor.bits();
            EventBytes.unpack(cursor, lexicon).forEach(event -> events.add(new Read(reading, event)));
        }
        return events;
    }
}
