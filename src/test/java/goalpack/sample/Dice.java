package goalpack.sample;

import java.util.List;

/**
 * Chance with a fixed algorithm: the same seed gives the same throws on every machine and every Java.
 *
 * <p>The generator is SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014), written out here because the
 * library promises a distribution, not a sequence.
 */
final class Dice {
    private long state;

    Dice(long seed) {
        state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from {@code from} to {@code to}, both possible. */
    int between(int from, int to) {
        return from + (int) Long.remainderUnsigned(next(), to - from + 1L);
    }

    /** Like {@link #between}, the small numbers likelier. */
    int mostlySmall(int from, int to) {
        return Math.min(between(from, to), between(from, to));
    }

    /** True so many times in a thousand. */
    boolean chance(int perMille) {
        return between(1, 1000) <= perMille;
    }

    <T> T pick(List<T> from) {
        return from.get(between(0, from.size() - 1));
    }

    /** One of them, each as likely as the weight at its place. */
    <T> T pick(List<T> from, int... weights) {
        return from.get(weighted(weights));
    }

    /** An index, each as likely as its weight. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int left = between(1, sum);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left <= 0) {
                return i;
            }
        }
        throw new IllegalStateException("no weight above 0");
    }
}
