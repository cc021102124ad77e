package goalpack.score;

/**
 * The score interval of a proportion at 95 %.
 *
 * <p>Wilson (1927): centre = (k + z²/2)/(n + z²), half width = z/(n + z²) · sqrt(k(n-k)/n + z²/4).
 */
public final class Wilson {
    /** The normal quantile of 97.5 %. */
    static final double Z = 1.959963984540054;

    private Wilson() {}

    /**
     * The range for that many hits.
     *
     * @param hits from 0 to {@code n}
     * @param n positive
     */
    public static Interval interval(long hits, long n) {
        double square = Z * Z;
        double centre = (hits + square / 2) / (n + square);
        double half = Z / (n + square) * Math.sqrt((double) hits * (n - hits) / n + square / 4);
        return new Interval(hits == 0 ? 0 : Math.max(0, centre - half), hits == n ? 1 : Math.min(1, centre + half));
    }
}
