package goalpack.ticket;

/** A text of a ticket by which goals filter and group. */
public enum Label implements Column {
    CHANNEL,
    CATEGORY,
    TYPE,
    PRIORITY,
    TEAM,
    ASSIGNEE,
    REQUESTER,
    ORGANISATION,
    TAGS,
    CREATED_BY_ROLE,
    CSAT_AGENT,
    SLA_FRT_STATUS,
    SLA_RES_STATUS
}
