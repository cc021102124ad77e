package goalpack.goal;

import java.util.Locale;

/** The moment of a ticket that puts it into a period. */
public enum Anchor {
    CREATED,
    ASSIGNED,
    ACKNOWLEDGED,
    TRIAGED,
    REPLIED,
    SOLVED,
    CONFIRMED,
    CLOSED,
    RATED,
    REVIEWED,
    /** Each answer after the first. */
    ANSWERED,
    /** The end of each wait. */
    WAITED,
    /** The whole period: what came in and went out between its ends. */
    PERIOD,
    /** None: counted as it stands at the period's end. */
    PERIOD_END;

    /** The word in the goal book. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
