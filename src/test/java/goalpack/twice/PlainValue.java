package goalpack.twice;

import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.measure.PlainCounting;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a metric comes to: a share, a number of tickets, minutes, or a mean.
 *
 * @param n what it rests on
 */
record PlainValue(Optional<BigFraction> value, long hits, long n) {

    static PlainValue of(MetricSpec spec, PlainCounting counted) {
        return switch (spec.metric().kind()) {
            case RATE -> new PlainValue(share(counted.hits, counted.judged), counted.hits, counted.judged);
            case COUNT, SNAPSHOT -> new PlainValue(share(counted.counted, 1), counted.counted, 0);
            case DISTRIBUTION -> {
                List<Long> sorted = counted.sample.stream().sorted().toList();
                Optional<BigFraction> seconds = sorted.isEmpty()
                        ? Optional.empty()
                        : Optional.of(statistic(sorted, spec.statistic().orElseThrow()));
                yield new PlainValue(seconds.map(found -> found.divide(60)), 0, sorted.size());
            }
            case RATIO -> {
                BigFraction sum = counted.numbers.stream().reduce(BigFraction.ZERO, BigFraction::add);
                int n = counted.numbers.size();
                yield new PlainValue(n == 0 ? Optional.empty() : Optional.of(sum.divide(n)), 0, n);
            }
            case EXTERNAL -> throw new IllegalStateException();
        };
    }

    private static Optional<BigFraction> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(number(part).divide(BigInteger.valueOf(whole)));
    }

    static BigFraction number(long whole) {
        return BigFraction.of(BigInteger.valueOf(whole));
    }

    private static BigFraction statistic(List<Long> sorted, Statistic statistic) {
        return switch (statistic) {
            case MEAN ->
                number(sorted.stream().mapToLong(Long::longValue).sum()).divide(sorted.size());
            case MAX -> number(sorted.getLast());
            case MEDIAN -> between(sorted, 50);
            case P75 -> between(sorted, 75);
            case P90 -> between(sorted, 90);
            case P95 -> between(sorted, 95);
        };
    }

    /** At rank (n-1)p, the ranks beside it weighed. */
    private static BigFraction between(List<Long> sorted, int percent) {
        int hundredths = (sorted.size() - 1) * percent;
        BigFraction below = number(sorted.get(hundredths / 100));
        BigFraction above = number(sorted.get((hundredths + 99) / 100));
        return below.add(above.subtract(below).multiply(BigFraction.of(hundredths % 100, 100)));
    }
}
