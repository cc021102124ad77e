package goalpack.ticket;

/** A duration that the export itself states; canonical files give minutes, tickets hold seconds. */
public enum Given implements Column {
    FRT_MIN,
    FRT_BUSINESS_MIN,
    REQUESTER_WAIT_MIN,
    AGENT_WAIT_MIN,
    ON_HOLD_MIN,
    FULL_RESOLUTION_MIN,
    HANDLE_MIN,
    SLA_FRT_TARGET_MIN,
    SLA_RES_TARGET_MIN
}
