package goalpack.pack;

import goalpack.ticket.Ticket;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A ticket worth reading together, with why.
 *
 * @param firstAnswerMinutes on the goal's clock; empty when unanswered, or when the goal times something else
 * @param link its address at the helpdesk; empty when the book gives no pattern
 */
public record TicketToRead(Ticket ticket, OptionalLong firstAnswerMinutes, Why why, Optional<String> link) {

    /** Why it is listed. */
    public enum Why {
        BAD_RATING_AFTER_FAST_ANSWER,
        LATE_FIRST_ANSWER,
        REOPENED_OFTEN,
        MANY_ANSWERS,
        SOLVED_LATE,
        OPEN_LONGEST
    }
}
