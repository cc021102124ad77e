package goalpack.measure;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * What one ticket counts for in one metric, and the moment that puts it into a period.
 *
 * @param seconds what the metric's clock showed at the awaited event, or at the as-of instant while that is
 *     outstanding; empty for metrics without a clock
 */
public record Observation(Instant anchor, Outcome outcome, OptionalLong seconds, Course course) {

    /** Whether one of a ticket's several waits has come to its end. */
    public enum Course {
        OVER,
        /** It still goes on. */
        OPEN
    }

    Observation open() {
        return new Observation(anchor, outcome, seconds, Course.OPEN);
    }
}
