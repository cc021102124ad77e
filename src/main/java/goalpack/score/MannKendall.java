package goalpack.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Whether values rise or fall more steadily than chance would have it (Mann 1945, Kendall 1975).
 *
 * <p>S counts the pairs that rise less those that fall. Up to seven values its chance is counted out over all their
 * orders; above, S is taken as normal with variance (n(n-1)(2n+5) - Σt(t-1)(2t+5))/18, t the sizes of ties.
 */
final class MannKendall {
    private static final int COUNTED_OUT = 7;
    private static final BigFraction LEVEL = BigFraction.of(1, 20);

    private MannKendall() {}

    /** Whether chance explains the order of the values in fewer than one of twenty cases, either way. */
    static boolean carries(List<BigFraction> values) {
        if (values.size() <= COUNTED_OUT) {
            return chance(values).compareTo(LEVEL) < 0;
        }
        double deviation = Math.sqrt(variance(values));
        return deviation > 0 && (Math.abs(score(values)) - 1) / deviation > Wilson.Z;
    }

    static int score(List<BigFraction> values) {
        int score = 0;
        for (int later = 1; later < values.size(); later++) {
            for (int sooner = 0; sooner < later; sooner++) {
                score += Integer.signum(values.get(later).compareTo(values.get(sooner)));
            }
        }
        return score;
    }

    /** The share of all orders of the values whose score is at least as far from 0. */
    static BigFraction chance(List<BigFraction> values) {
        int[] tally = new int[2];
        count(new ArrayList<>(values), 0, Math.abs(score(values)), tally);
        return BigFraction.of(tally[0], tally[1]);
    }

    private static void count(List<BigFraction> values, int from, int least, int[] tally) {
        if (from == values.size()) {
            tally[0] += Math.abs(score(values)) >= least ? 1 : 0;
            tally[1]++;
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            count(values, from + 1, least, tally);
            Collections.swap(values, from, i);
        }
    }

    private static double variance(List<BigFraction> values) {
        Map<BigFraction, Integer> ties = new HashMap<>();
        values.forEach(value -> ties.merge(value, 1, Integer::sum));
        int variance = spread(values.size());
        for (int size : ties.values()) {
            variance -= spread(size);
        }
        return variance / 18.0;
    }

    private static int spread(int n) {
        return n * (n - 1) * (2 * n + 5);
    }
}
