package goalpack.measure;

import java.time.Instant;
import java.util.OptionalLong;

/** What a metric's rule finds in a ticket, before it is known which moment puts the ticket into a period. */
record Look(Outcome outcome, OptionalLong seconds) {

    static Look of(Outcome outcome) {
        return new Look(outcome, OptionalLong.empty());
    }

    static Look left(LeftOut reason) {
        return of(new Outcome.Excluded(reason));
    }

    static Look judged(boolean hit) {
        return of(new Outcome.Judged(Outcome.Side.when(hit)));
    }

    Look after(long elapsed) {
        return new Look(outcome, OptionalLong.of(elapsed));
    }

    Observation at(Instant anchor) {
        return new Observation(anchor, outcome, seconds, Observation.Course.OVER);
    }
}
