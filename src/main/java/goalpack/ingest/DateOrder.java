package goalpack.ingest;

/** Which of the numbers before the year is the day. */
enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing says it yet. */
    OPEN
}
