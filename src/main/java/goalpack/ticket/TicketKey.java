package goalpack.ticket;

/** The columns that say which ticket a row is about and where it stands. */
public enum TicketKey implements Column {
    TICKET_ID,
    STATUS,
    /** The ticket it was merged into; present on the merged one. */
    MERGED_INTO
}
