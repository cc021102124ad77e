package goalpack.pack;

/** How many tickets came in and were solved in the period, and stood open at its end. */
public record Volumes(long created, long solved, long open) {}
