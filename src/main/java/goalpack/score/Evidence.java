package goalpack.score;

/** Whether the numbers are enough to carry the status. */
public enum Evidence {
    /** Both ends of the interval give the same status. */
    CONFIRMED,
    UNCERTAIN,
    /** Not a rate, or no verdict. */
    NONE
}
