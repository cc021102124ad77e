package goalpack.measure;

import java.math.BigInteger;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A metric's value with what it was counted from and what was left out.
 *
 * @param value exact, in the metric's unit: a fraction of 1, minutes, or tickets; empty when there is nothing to
 *     count from
 * @param numerator of a rate; of a count or snapshot the count itself; of a distribution the sum of whole seconds
 * @param denominator of a rate; 1 of a count or snapshot; of a distribution the sample's size
 * @param n how many tickets the value rests on
 * @param leftOut tickets of the period that were not counted, by reason; only reasons that occur
 * @param absence why there is no value, where that is not for want of tickets
 */
public record Measurement(
        Optional<BigFraction> value,
        long numerator,
        long denominator,
        long n,
        Map<LeftOut, Long> leftOut,
        Optional<Absence> absence) {
    public Measurement {
        Map<LeftOut, Long> sorted = new EnumMap<>(LeftOut.class);
        sorted.putAll(leftOut);
        leftOut = Collections.unmodifiableMap(sorted);
    }

    public Measurement(
            Optional<BigFraction> value, long numerator, long denominator, long n, Map<LeftOut, Long> leftOut) {
        this(value, numerator, denominator, n, leftOut, Optional.empty());
    }

    /** The same without its value. */
    Measurement without(Absence why) {
        return new Measurement(Optional.empty(), numerator, denominator, n, leftOut, Optional.of(why));
    }

    public long leftOut(LeftOut reason) {
        return leftOut.getOrDefault(reason, 0L);
    }

    /** Tickets whose export has the columns, of all of the base population; 1 when there are none at all. */
    public BigFraction coverage() {
        long able = n;
        for (Map.Entry<LeftOut, Long> part : leftOut.entrySet()) {
            able += part.getKey().isApplicable() ? part.getValue() : 0;
        }
        long missing = leftOut(LeftOut.COLUMN_MISSING);
        return able + missing == 0
                ? BigFraction.ONE
                : BigFraction.of(BigInteger.valueOf(able), BigInteger.valueOf(able + missing));
    }
}
