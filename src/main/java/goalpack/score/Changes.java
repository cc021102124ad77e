package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.math.BigInteger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a value changed against another period, and whether the numbers carry saying so.
 *
 * <p>Counts of periods of different length are compared per day.
 */
final class Changes {
    private Changes() {}

    /** @param better which way is better for the goal */
    static Change against(Direction better, Ledger ledger, Scope scope, Period now, Period before) {
        Measurement actual = ledger.measure(scope, now);
        Measurement earlier = ledger.measure(scope, before);
        if (actual.value().isEmpty() || earlier.value().isEmpty()) {
            return new Change(earlier, Optional.empty(), Change.Sense.UNKNOWN);
        }
        BigFraction delta = actual.value().get().subtract(earlier.value().get());
        boolean clear = switch (ledger.spec().metric().kind()) {
            case RATE ->
                Significance.ratesDiffer(
                        actual.numerator(), actual.denominator(), earlier.numerator(), earlier.denominator());
            case DISTRIBUTION -> Significance.samplesDiffer(ledger.sample(scope, now), ledger.sample(scope, before));
            case COUNT, SNAPSHOT, RATIO, EXTERNAL -> true;
        };
        int way = way(ledger.spec(), actual, earlier, now, before);
        return new Change(earlier, Optional.of(delta), clear ? sense(better, way) : Change.Sense.NO_CLEAR_CHANGE);
    }

    private static int way(MetricSpec spec, Measurement actual, Measurement earlier, Period now, Period before) {
        BigFraction one = actual.value().orElseThrow();
        BigFraction other = earlier.value().orElseThrow();
        return switch (spec.metric().kind()) {
            case COUNT -> one.divide(days(now)).compareTo(other.divide(days(before)));
            case RATE, DISTRIBUTION, SNAPSHOT, RATIO, EXTERNAL -> one.compareTo(other);
        };
    }

    private static BigFraction days(Period period) {
        return BigFraction.of(BigInteger.valueOf(period.days()));
    }

    private static Change.Sense sense(Direction direction, int way) {
        if (way == 0 || direction == Direction.UNDECIDED || direction == Direction.BAND) {
            return Change.Sense.NO_CLEAR_CHANGE;
        }
        return (way > 0) == (direction == Direction.HIGHER) ? Change.Sense.BETTER : Change.Sense.WORSE;
    }
}
