package goalpack.ticket;

import java.time.Duration;
import java.time.Instant;

/**
 * A time that a ticket stood in one state: a status, a group's queue, a tag.
 *
 * @param end {@link Instant#MAX} where nothing is known to have ended it
 * @param status canonical, of a status; else unstated
 * @param word the file's own word for the state; empty where the file has none
 */
public record Stay(Instant start, Instant end, TicketStatus status, String word) {
    public Stay {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts");
        }
    }

    public boolean isOver() {
        return !end.equals(Instant.MAX);
    }

    /** The same, over at the instant at the latest; empty time when it begins after it. */
    public Stay until(Instant instant) {
        Instant last = end.isBefore(instant) ? end : instant;
        return new Stay(start, last.isBefore(start) ? start : last, status, word);
    }

    /** Whole seconds of a stay that is over. */
    public long seconds() {
        return Duration.between(start, end).toSeconds();
    }
}
