package goalpack.ingest;

import goalpack.ticket.Column;
import java.util.Map;

/**
 * What event files added to the tickets.
 *
 * @param tickets that have events
 * @param made tickets that no export holds, made from their events
 * @param differing tickets whose last status by their events is not that of the export, one solved and the other not
 * @param filled how many tickets lacked a column that their events filled
 */
public record FromEvents(int tickets, int made, int differing, Map<Column, Integer> filled) {
    static final FromEvents NONE = new FromEvents(0, 0, 0, Map.of());

    public FromEvents {
        filled = Map.copyOf(filled);
    }
}
