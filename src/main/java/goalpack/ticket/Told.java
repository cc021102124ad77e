package goalpack.ticket;

/** What files beside the exports tell of a ticket; no header feeds it. */
public enum Told implements Column {
    /** What happened to it, each event by itself. */
    EVENTS
}
