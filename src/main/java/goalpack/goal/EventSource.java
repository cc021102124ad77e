package goalpack.goal;

import goalpack.ticket.TicketKey;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * Files of what happened to tickets.
 *
 * @param files a path or glob beside the book
 * @param source whose tickets they tell of; empty where the ids alone show it
 * @param zone of stamps without an offset; empty means that of the exports
 * @param dates the order of day and month, or a pattern, where the files leave it open
 * @param statuses words of the desk, lower case, to canonical ones
 */
public record EventSource(
        String files,
        Optional<String> source,
        Optional<ZoneId> zone,
        Optional<String> dates,
        Map<String, String> statuses) {
    public EventSource {
        statuses = Map.copyOf(statuses);
    }

    /** The same as an entry of exports, for finding the files and their words. */
    public ExportSource asExports() {
        return new ExportSource(
                source.orElse(files),
                files,
                "events",
                zone,
                dates,
                Map.of(),
                Map.of(TicketKey.STATUS, statuses),
                Optional.empty(),
                Optional.empty());
    }
}
