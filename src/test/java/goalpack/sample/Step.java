package goalpack.sample;

import java.time.Instant;

/** One thing that happened to a ticket. */
record Step(Instant at, Happening what) {

    /** What can happen to a ticket. */
    enum Happening {
        CREATED,
        ASSIGNED,
        REPLIED,
        CUSTOMER_WROTE,
        HELD,
        SOLVED,
        REOPENED,
        CLOSED,
        ASKED,
        RATED_GOOD,
        RATED_NEUTRAL,
        RATED_BAD,
        MERGED,
        DELETED
    }
}
