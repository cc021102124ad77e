package goalpack.score;

import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.Accumulator;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.ticket.Ticket;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A change between two periods, parted into what a different mix of tickets did and what the parts' own values did.
 *
 * <p>By midpoints, so that both add up to the change exactly: mix = Σ(w1-w0)(r0+r1)/2, rate = Σ(w0+w1)/2·(r1-r0), with w
 * a part's share of the tickets and r its value. A part that one of the periods lacks changes the mix only.
 *
 * @param mix in the metric's unit
 * @param rate in the metric's unit
 * @param reversal whether every part went one way and the whole the other
 */
public record Shift(BigFraction mix, BigFraction rate, Reversal reversal) {

    /** Simpson's paradox, or not. */
    public enum Reversal {
        NONE,
        /** Every part rose, the whole fell. */
        PARTS_ROSE,
        /** Every part fell, the whole rose. */
        PARTS_FELL
    }

    /** Empty for what is no mean over tickets, and where a period has none or nothing to part. */
    static Optional<Shift> of(Ledger ledger, Scope scope, Period now, Period before, Function<Ticket, String> part) {
        if (!isMean(ledger.spec())) {
            return Optional.empty();
        }
        Measurement whole1 = ledger.measure(scope, now);
        Measurement whole0 = ledger.measure(scope, before);
        Map<String, Pair> pairs = pairs(ledger, scope, now, before, part);
        if (whole0.n() == 0 || whole1.n() == 0 || pairs.size() < 2) {
            return Optional.empty();
        }
        BigFraction mix = BigFraction.ZERO;
        BigFraction rate = BigFraction.ZERO;
        int rising = 0;
        int falling = 0;
        for (Pair pair : pairs.values()) {
            BigFraction w0 = share(pair.before().n(), whole0.n());
            BigFraction w1 = share(pair.now().n(), whole1.n());
            BigFraction r0 = pair.before().value().or(() -> pair.now().value()).orElse(BigFraction.ZERO);
            BigFraction r1 = pair.now().value().or(() -> pair.before().value()).orElse(BigFraction.ZERO);
            mix = mix.add(w1.subtract(w0).multiply(r0.add(r1)).divide(2));
            rate = rate.add(w0.add(w1).multiply(r1.subtract(r0)).divide(2));
            rising += r1.compareTo(r0) > 0 ? 1 : 0;
            falling += r1.compareTo(r0) < 0 ? 1 : 0;
        }
        int way = mix.add(rate).signum();
        Reversal reversal = rising == pairs.size() && way < 0
                ? Reversal.PARTS_ROSE
                : falling == pairs.size() && way > 0 ? Reversal.PARTS_FELL : Reversal.NONE;
        return Optional.of(new Shift(mix, rate, reversal));
    }

    private record Pair(Measurement before, Measurement now) {}

    private static Map<String, Pair> pairs(
            Ledger ledger, Scope scope, Period now, Period before, Function<Ticket, String> part) {
        SortedMap<String, Accumulator> parts1 = ledger.parts(scope, now, part);
        SortedMap<String, Accumulator> parts0 = ledger.parts(scope, before, part);
        SortedMap<String, Pair> pairs = new TreeMap<>();
        parts0.keySet().forEach(name -> pairs.put(name, pair(ledger, parts0, parts1, name)));
        parts1.keySet().forEach(name -> pairs.put(name, pair(ledger, parts0, parts1, name)));
        pairs.values().removeIf(pair -> pair.before().n() + pair.now().n() == 0);
        return pairs;
    }

    private static Pair pair(
            Ledger ledger, Map<String, Accumulator> before, Map<String, Accumulator> now, String name) {
        return new Pair(
                before.getOrDefault(name, new Accumulator()).measurement(ledger.spec()),
                now.getOrDefault(name, new Accumulator()).measurement(ledger.spec()));
    }

    private static boolean isMean(MetricSpec spec) {
        return spec.metric().kind() == MetricKind.RATE
                || spec.statistic().filter(Statistic.MEAN::equals).isPresent();
    }

    private static BigFraction share(long part, long whole) {
        return BigFraction.of(BigInteger.valueOf(part), BigInteger.valueOf(whole));
    }
}
