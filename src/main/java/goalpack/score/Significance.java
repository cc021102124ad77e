package goalpack.score;

import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/** Whether two sets of tickets differ by more than chance would, two-sided at 5 %. */
public final class Significance {
    private static final double LEVEL = 0.05;
    private static final long LEAST_FOR_RATES = 30;
    private static final int LEAST_FOR_SAMPLES = 10;

    private Significance() {}

    /** Two proportions, pooled z test; never with fewer than 30 tickets on a side. */
    public static boolean ratesDiffer(long hits1, long n1, long hits2, long n2) {
        if (n1 < LEAST_FOR_RATES || n2 < LEAST_FOR_RATES) {
            return false;
        }
        double pooled = (double) (hits1 + hits2) / (n1 + n2);
        double deviation = Math.sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        double difference = (double) hits1 / n1 - (double) hits2 / n2;
        return deviation > 0 && Math.abs(difference) / deviation > Wilson.Z;
    }

    /** Two samples, Mann-Whitney rank sum with tie correction; never with fewer than 10 tickets on a side. */
    public static boolean samplesDiffer(long[] one, long[] other) {
        if (one.length < LEAST_FOR_SAMPLES || other.length < LEAST_FOR_SAMPLES) {
            return false;
        }
        return MannWhitneyUTest.withDefaults()
                .with(PValueMethod.ASYMPTOTIC)
                .test(doubles(one), doubles(other))
                .reject(LEVEL);
    }

    private static double[] doubles(long[] values) {
        double[] copy = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            copy[i] = values[i];
        }
        return copy;
    }
}
