package goalpack.measure;

import org.apache.commons.numbers.fraction.BigFraction;

/** What a ticket counts for in one metric. */
public sealed interface Outcome {

    /** In the denominator of a rate. */
    record Judged(Side side) implements Outcome {}

    /** Which side of a rate. */
    enum Side {
        HIT,
        MISS;

        static Side when(boolean hit) {
            return hit ? HIT : MISS;
        }
    }

    /** One of a count or snapshot. */
    record Counted() implements Outcome {}

    /** One less: open at a period's start and not at its end. */
    record Gone() implements Outcome {}

    /** A number of the ticket's own, of which the mean is taken. */
    record Scored(BigFraction value) implements Outcome {}

    /** A duration in whole seconds on the metric's clock. */
    record Sampled(long seconds) implements Outcome {}

    /** Belongs to the period, does not count. */
    record Excluded(LeftOut reason) implements Outcome {}
}
