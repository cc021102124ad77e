package goalpack.goal;

/** Which way is better. */
public enum Direction {
    HIGHER,
    LOWER,
    /** Inside is good, both ways out are bad. */
    BAND,
    /** The metric alone does not say; the goal must. */
    UNDECIDED
}
