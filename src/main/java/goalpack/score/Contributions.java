package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.Accumulator;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.measure.Quantiles;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What each part of a scope adds to the distance between its value and the target; the parts add up exactly.
 *
 * <p>Of a rate: (num - T·den)/Σden. Of a mean: (Σx - T·n)/Σn. Of a percentile p: (over - (1-p)·n)/Σn, the share of
 * tickets over the target beyond the allowed one. What a part of a count adds is known only where it has a target of its
 * own: see {@link Carried}.
 */
final class Contributions {
    private static final BigFraction SECONDS_PER_MINUTE = BigFraction.of(60);
    private static final BigFraction HUNDRED = BigFraction.of(100);

    private Contributions() {}

    static List<Contribution> of(
            Ledger ledger,
            Scope scope,
            Period period,
            Optional<BigFraction> target,
            Direction direction,
            Function<Ticket, String> part) {
        Map<String, Accumulator> parts = ledger.parts(scope, period, part);
        Measurement total = ledger.measure(scope, period);
        List<Contribution> found = new ArrayList<>();
        parts.forEach((name, sum) -> {
            Measurement own = sum.measurement(ledger.spec());
            if (own.n() > 0) {
                Optional<BigFraction> adds = target.flatMap(goal -> adds(ledger.spec(), sum, own, total, goal));
                found.add(new Contribution(name, own, adds, difference(ledger.spec(), own, total)));
            }
        });
        found.sort(worstFirst(direction));
        return found;
    }

    private static Optional<BigFraction> adds(
            MetricSpec spec, Accumulator sum, Measurement own, Measurement total, BigFraction target) {
        BigFraction all = whole(total.n());
        return switch (spec.metric().kind()) {
            case RATE ->
                Optional.of(whole(own.numerator())
                        .subtract(target.multiply(whole(own.denominator())))
                        .divide(all));
            case DISTRIBUTION -> {
                Statistic statistic = spec.statistic().orElse(Statistic.MEDIAN);
                yield switch (statistic) {
                    case MEAN ->
                        Optional.of(whole(own.numerator())
                                .divide(SECONDS_PER_MINUTE)
                                .subtract(target.multiply(whole(own.n())))
                                .divide(all));
                    case MAX -> Optional.empty();
                    case MEDIAN, P75, P90, P95 -> {
                        BigFraction allowed =
                                whole(100 - Quantiles.percent(statistic)).divide(HUNDRED);
                        BigFraction over = whole(over(sum.sample(), target.multiply(SECONDS_PER_MINUTE)));
                        yield Optional.of(
                                over.subtract(allowed.multiply(whole(own.n()))).divide(all));
                    }
                };
            }
            case RATIO ->
                own.value()
                        .filter(value -> !spec.metric().isOfFacts())
                        .map(value ->
                                value.subtract(target).multiply(whole(own.n())).divide(all));
            case COUNT, SNAPSHOT, EXTERNAL -> Optional.empty();
        };
    }

    private static long over(long[] sorted, BigFraction seconds) {
        long over = 0;
        for (long elapsed : sorted) {
            over += whole(elapsed).compareTo(seconds) > 0 ? 1 : 0;
        }
        return over;
    }

    private static BigFraction whole(long count) {
        return BigFraction.of(BigInteger.valueOf(count));
    }

    private static Contribution.Difference difference(MetricSpec spec, Measurement own, Measurement total) {
        return switch (spec.metric().kind()) {
            case RATE ->
                Significance.ratesDiffer(
                                own.numerator(),
                                own.denominator(),
                                total.numerator() - own.numerator(),
                                total.denominator() - own.denominator())
                        ? Contribution.Difference.CLEAR
                        : Contribution.Difference.NOT_CLEAR;
            case DISTRIBUTION, COUNT, SNAPSHOT, RATIO, EXTERNAL -> Contribution.Difference.UNKNOWN;
        };
    }

    static Comparator<Contribution> worstFirst(Direction direction) {
        Comparator<BigFraction> rising = Comparator.naturalOrder();
        Comparator<BigFraction> order = direction == Direction.HIGHER ? rising : rising.reversed();
        return Comparator.comparing((Contribution part) -> part.adds().orElse(BigFraction.ZERO), order)
                .thenComparing(part -> part.actual().n(), Comparator.reverseOrder())
                .thenComparing(Contribution::name);
    }
}
