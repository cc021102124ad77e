package goalpack.ticket;

/** A stamp on a ticket's way from first contact to completion, and the stamps beside that way. */
public enum JourneyStep implements Column {
    CREATED_AT,
    FIRST_ASSIGNED_AT,
    ACKNOWLEDGED_AT,
    TRIAGED_AT,
    FIRST_REPLY_AT,
    FIRST_HUMAN_REPLY_AT,
    FIRST_SOLVED_AT,
    /** The last time it was solved. */
    SOLVED_AT,
    CONFIRMED_AT,
    CLOSED_AT,
    UPDATED_AT,
    CSAT_AT,
    QA_AT,
    ESCALATED_AT,
    /** A promise, not an event: never taken for the latest stamp of a ticket. */
    DUE_AT
}
