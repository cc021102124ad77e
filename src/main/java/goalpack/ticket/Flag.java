package goalpack.ticket;

/** A mark that takes a ticket out of some or all counts. */
public enum Flag implements Column {
    IS_SPAM,
    IS_DELETED,
    IS_TEST,
    SOURCE_OUTBOUND,
    QA_KO
}
