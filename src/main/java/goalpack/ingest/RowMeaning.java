package goalpack.ingest;

/** What the rows of a file tell. */
public enum RowMeaning {
    /** A row is a ticket as it stood when it was exported, or when its export was cut. */
    TICKET,
    /** A row is a ticket as it stood after something happened to it: many rows make its history. */
    STEP
}
