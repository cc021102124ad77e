package goalpack.measure;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What one ticket counts for in one metric, and the moment that puts it into a period.
 *
 * @param seconds what the metric's clock showed at the awaited event, or at the as-of instant while that is
 *     outstanding; empty for metrics without a clock
 */
public record Observation(Instant anchor, Outcome outcome, OptionalLong seconds) {

    static Observation of(Instant anchor, Outcome outcome) {
        return new Observation(anchor, outcome, OptionalLong.empty());
    }

    static Observation left(Instant anchor, LeftOut reason) {
        return of(anchor, new Outcome.Excluded(reason));
    }

    static Observation judged(Instant anchor, Outcome.Side side) {
        return of(anchor, new Outcome.Judged(side));
    }

    Observation after(long elapsed) {
        return new Observation(anchor, outcome, OptionalLong.of(elapsed));
    }
}
