package goalpack.ticket;

import java.time.Instant;
import java.util.Locale;

/**
 * Something that happened to a ticket; whole seconds.
 *
 * @param from what it was before, in the file's own word; empty where the file does not say
 * @param to what it became
 * @param by who did it
 * @param actor the name of who did it; empty where the file has none
 * @param before the status that {@code from} means, of a change of status; else unstated
 * @param after the status that {@code to} means, of a change of status; else unstated
 */
public record TicketEvent(
        Instant at,
        Kind type,
        String from,
        String to,
        Actor by,
        String actor,
        TicketStatus before,
        TicketStatus after) {

    /** What happened. */
    public enum Kind {
        STATUS,
        ASSIGN,
        ACK,
        GROUP,
        CATEGORY,
        PRIORITY,
        /** Put on, named by {@code to}, or taken off, named by {@code from}. */
        TAG,
        /** Public; what only the desk can read is no reply. */
        REPLY,
        REOPEN,
        CONFIRM,
        CSAT;

        /** The word in event files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who did something. */
    public enum Actor {
        UNSTATED,
        CUSTOMER,
        /** Somebody of the desk, by that word or by name. */
        AGENT,
        BOT
    }

    /** A change of status in canonical words. */
    public static TicketEvent status(Instant at, TicketStatus before, TicketStatus after) {
        String from = before == TicketStatus.UNSTATED ? "" : before.word();
        return new TicketEvent(at, Kind.STATUS, from, after.word(), Actor.UNSTATED, "", before, after);
    }

    /** Anything but a change of status. */
    public static TicketEvent of(Instant at, Kind type, String from, String to, Actor by) {
        return new TicketEvent(at, type, from, to, by, "", TicketStatus.UNSTATED, TicketStatus.UNSTATED);
    }
}
