package goalpack.ticket;

/** A counter of a ticket. */
public enum Tally implements Column {
    AGENT_REPLIES,
    BOT_REPLIES,
    CUSTOMER_REPLIES,
    REOPENS,
    ASSIGNEE_STATIONS,
    GROUP_STATIONS,
    ESCALATION_LEVEL
}
