package goalpack.score;

import goalpack.goal.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A trend that a series of periods carries; where it carries none there is no trend.
 *
 * @param periods how many it is seen in
 * @param slope Theil and Sen's: the median of all slopes between two periods, per period, in the metric's unit
 * @param sense what it means for the goal
 */
public record Trend(int periods, BigFraction slope, Change.Sense sense) {
    /** Four periods in a row can come about by chance too often. */
    static final int FEWEST = 5;

    /** The trend of the values, the oldest first; empty when chance explains them (Mann-Kendall, two-sided 5 %). */
    static Optional<Trend> of(List<BigFraction> values, Direction better) {
        if (values.size() < FEWEST || !MannKendall.carries(values)) {
            return Optional.empty();
        }
        BigFraction slope = slope(values);
        if (slope.signum() == 0) {
            return Optional.empty();
        }
        Change.Sense sense = better == Direction.BAND || better == Direction.UNDECIDED
                ? Change.Sense.UNKNOWN
                : (slope.signum() > 0) == (better == Direction.HIGHER) ? Change.Sense.BETTER : Change.Sense.WORSE;
        return Optional.of(new Trend(values.size(), slope, sense));
    }

    /** The median of the slopes between any two of the values. */
    static BigFraction slope(List<BigFraction> values) {
        List<BigFraction> slopes = new ArrayList<>();
        for (int later = 1; later < values.size(); later++) {
            for (int sooner = 0; sooner < later; sooner++) {
                slopes.add(values.get(later).subtract(values.get(sooner)).divide(later - sooner));
            }
        }
        slopes.sort(BigFraction::compareTo);
        int middle = slopes.size() / 2;
        return slopes.size() % 2 == 1
                ? slopes.get(middle)
                : slopes.get(middle - 1).add(slopes.get(middle)).divide(2);
    }
}
