package goalpack.score;

import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Statistic;
import goalpack.measure.Measurement;
import goalpack.measure.Quantiles;
import goalpack.period.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a goal's value will end when the rest of its time goes as the last three complete periods did; the range is that
 * of the lowest and the highest of the last six.
 *
 * <p>A rate or mean is weighed by tickets. A percentile is taken of the sample so far and that of the periods, the latter
 * as often as it fits into the rest. A count goes on at its pace.
 */
record Forecasts(Outlooks.Way way, Measurement soFar) {
    private static final int LIKELY = 3;
    private static final int RANGE = 6;
    private static final BigFraction HALF = BigFraction.of(1, 2);

    /** @param complete periods with a value, the oldest first */
    Optional<Forecast> of(List<PeriodPoint> complete) {
        if (way.goal().kind() == GoalKind.COUNT) {
            return counted();
        }
        boolean weighable = way.kind() == MetricKind.RATE
                || (way.kind() == MetricKind.DISTRIBUTION && statistic() != Statistic.MAX);
        if (!weighable || complete.size() < LIKELY) {
            return Optional.empty();
        }
        List<Period> last = complete.subList(Math.max(0, complete.size() - RANGE), complete.size()).stream()
                .map(PeriodPoint::period)
                .toList();
        Period likely = new Period(
                "likely",
                Period.Kind.RANGE,
                last.get(last.size() - LIKELY).start(),
                last.getLast().end());
        BigFraction value = ending(likely);
        return Optional.of(new Forecast(
                value,
                Optional.of(range(last, this::ending)),
                Optional.of(valueOf(likely)),
                Optional.of(range(last, this::valueOf)),
                worth(value)));
    }

    private Optional<Forecast> counted() {
        BigFraction share = way.paced();
        return share.signum() == 0
                ? Optional.empty()
                : soFar.value()
                        .map(count -> count.divide(share))
                        .map(value -> new Forecast(
                                value, Optional.empty(), Optional.empty(), Optional.empty(), worth(value)));
    }

    private Status worth(BigFraction value) {
        Ladder now = way.goal().ladderOn(way.past().lastDay(), way.scope().name());
        Ladder marks = new Ladder(now.baseline(), Optional.empty(), Optional.empty(), way.target(), Optional.empty());
        return Judgement.status(way.goal(), marks, value);
    }

    private static Forecast.Range range(List<Period> periods, Function<Period, BigFraction> value) {
        List<BigFraction> values = periods.stream().map(value).sorted().toList();
        return new Forecast.Range(values.getFirst(), values.getLast());
    }

    private BigFraction valueOf(Period period) {
        return way.ledger().measure(way.scope(), period).value().orElseThrow();
    }

    /** The value over the whole time when the rest goes as the period did. */
    private BigFraction ending(Period as) {
        boolean mean = way.kind() == MetricKind.RATE || statistic() == Statistic.MEAN;
        return mean ? weighed(valueOf(as)) : pooled(as);
    }

    private BigFraction weighed(BigFraction rest) {
        BigFraction past = way.elapsed();
        return soFar.value().orElseThrow().multiply(past).add(rest.multiply(BigFraction.ONE.subtract(past)));
    }

    private BigFraction pooled(Period as) {
        long[] past = way.ledger().sample(way.scope(), way.past());
        long[] more = way.ledger().sample(way.scope(), as);
        BigFraction rest = Outlooks.whole(past.length).divide(way.elapsed()).subtract(Outlooks.whole(past.length));
        int times = rest.divide(Outlooks.whole(more.length)).add(HALF).intValue();
        long[] all = Arrays.copyOf(past, past.length + times * more.length);
        for (int i = 0; i < times; i++) {
            System.arraycopy(more, 0, all, past.length + i * more.length, more.length);
        }
        Arrays.sort(all);
        return Quantiles.minutes(all, Arrays.stream(all).sum(), statistic()).orElseThrow();
    }

    private Statistic statistic() {
        return way.ledger().spec().statistic().orElse(Statistic.MEDIAN);
    }
}
