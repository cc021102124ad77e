package goalpack.measure;

import goalpack.goal.Statistic;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Statistics of a sample of durations, exact.
 *
 * <p>Percentiles interpolate linearly at {@code h = (n-1)p} (type 7 of Hyndman and Fan, 1996), as PERCENTILE.INC does.
 */
public final class Quantiles {
    private static final BigFraction SECONDS_PER_MINUTE = BigFraction.of(60);

    private Quantiles() {}

    /**
     * The statistic in minutes; empty for an empty sample.
     *
     * @param sorted whole seconds, ascending
     * @param sum of them
     */
    public static Optional<BigFraction> minutes(long[] sorted, long sum, Statistic statistic) {
        if (sorted.length == 0) {
            return Optional.empty();
        }
        BigFraction seconds = switch (statistic) {
            case MEAN -> BigFraction.of(BigInteger.valueOf(sum), BigInteger.valueOf(sorted.length));
            case MAX -> BigFraction.of(BigInteger.valueOf(sorted[sorted.length - 1]));
            case MEDIAN, P75, P90, P95 -> percentile(sorted, percent(statistic));
        };
        return Optional.of(seconds.divide(SECONDS_PER_MINUTE));
    }

    /** The hundredths of the sample at or below the statistic; 50 for the median. */
    public static int percent(Statistic statistic) {
        return switch (statistic) {
            case MEDIAN -> 50;
            case P75 -> 75;
            case P90 -> 90;
            case P95 -> 95;
            case MEAN, MAX -> throw new IllegalArgumentException(statistic.word() + " is no percentile");
        };
    }

    private static BigFraction percentile(long[] sorted, int percent) {
        long hundredths = (sorted.length - 1L) * percent;
        int below = Math.toIntExact(hundredths / 100);
        int above = Math.min(below + 1, sorted.length - 1);
        BigFraction share = BigFraction.of(Math.toIntExact(hundredths % 100), 100);
        BigFraction step = BigFraction.of(BigInteger.valueOf(sorted[above] - sorted[below]));
        return BigFraction.of(BigInteger.valueOf(sorted[below])).add(step.multiply(share));
    }
}
