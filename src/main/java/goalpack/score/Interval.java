package goalpack.score;

/** The range in which the true rate lies, by Wilson at 95 %; fractions of 1. */
public record Interval(double low, double high) {}
