package goalpack.measure;

import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Adds up what tickets count for; merging two gives the same as adding all to one, in any order. */
public final class Accumulator {
    private long hits;
    private long judged;
    private long counted;
    private long gone;
    private long scored;
    private BigFraction total = BigFraction.ZERO;
    private long sum;
    private final Sample sample = new Sample();
    private final Map<LeftOut, Long> leftOut = new EnumMap<>(LeftOut.class);

    public void add(Outcome outcome) {
        switch (outcome) {
            case Outcome.Judged one -> {
                judged++;
                hits += one.side() == Outcome.Side.HIT ? 1 : 0;
            }
            case Outcome.Counted one -> counted++;
            case Outcome.Gone one -> gone++;
            case Outcome.Scored one -> {
                scored++;
                total = total.add(one.value());
            }
            case Outcome.Sampled one -> {
                sample.add(one.seconds());
                sum += one.seconds();
            }
            case Outcome.Excluded one -> leftOut.merge(one.reason(), 1L, Long::sum);
        }
    }

    /** Lets go of room for more durations. */
    void trim() {
        sample.trim();
    }

    public void merge(Accumulator other) {
        hits += other.hits;
        judged += other.judged;
        counted += other.counted;
        gone += other.gone;
        scored += other.scored;
        total = total.add(other.total);
        sum += other.sum;
        sample.addAll(other.sample);
        other.leftOut.forEach((reason, count) -> leftOut.merge(reason, count, Long::sum));
    }

    /** How many were counted, of a count. */
    long counted() {
        return counted;
    }

    /** The durations added up, whole seconds. */
    long sum() {
        return sum;
    }

    /** How many tickets were counted or sampled. */
    long size() {
        return counted + sample.size();
    }

    Map<LeftOut, Long> leftOut() {
        return leftOut;
    }

    /** The durations added, in whole seconds, sorted. */
    public long[] sample() {
        return sample.sorted();
    }

    /** The metric's value over everything added. */
    public Measurement measurement(MetricSpec spec) {
        return switch (spec.metric().kind()) {
            case RATE -> new Measurement(ratio(hits, judged), hits, judged, judged, leftOut);
            case COUNT, SNAPSHOT ->
                new Measurement(ratio(counted - gone, 1), counted - gone, 1, counted + gone, leftOut);
            case DISTRIBUTION -> {
                Statistic statistic = spec.statistic().orElse(Statistic.MEDIAN);
                yield new Measurement(
                        Quantiles.minutes(sample(), sum, statistic), sum, sample.size(), sample.size(), leftOut);
            }
            case RATIO -> new Measurement(mean(), 0, scored, scored, leftOut);
            case EXTERNAL -> throw new IllegalArgumentException(spec.metric().id() + " is not counted from tickets");
        };
    }

    private Optional<BigFraction> mean() {
        return scored == 0 ? Optional.empty() : Optional.of(total.divide(BigInteger.valueOf(scored)));
    }

    private static Optional<BigFraction> ratio(long numerator, long denominator) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
    }
}
