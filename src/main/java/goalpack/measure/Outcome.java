package goalpack.measure;

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

    /** A duration in whole seconds on the metric's clock. */
    record Sampled(long seconds) implements Outcome {}

    /** Belongs to the period, does not count. */
    record Excluded(LeftOut reason) implements Outcome {}
}
