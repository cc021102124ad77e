package goalpack.goal;

/** How a metric's value is made, and so how a parent's value is recomputed from tickets. */
public enum MetricKind {
    /** A number of tickets in the period; a parent's is the sum. */
    COUNT,
    /** Numerator over denominator; a parent's is pooled over distinct tickets. */
    RATE,
    /** A statistic of a sample of durations; a parent's is taken of the pooled sample. */
    DISTRIBUTION,
    /** A number of tickets at the period's end; a parent's is the sum. */
    SNAPSHOT,
    /** Two totals divided, such as cost per solved ticket. */
    RATIO,
    /** Given from outside. */
    EXTERNAL
}
