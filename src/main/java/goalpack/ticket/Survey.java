package goalpack.ticket;

/** What was asked of the customer or of a reviewer. */
public enum Survey implements Column {
    CSAT,
    CES,
    NPS,
    QA_SCORE
}
