package goalpack.score;

import goalpack.measure.Measurement;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one part adds to the distance between a value and its target.
 *
 * @param name a unit or a category; empty for tickets that have none; {@link #NOT_CARRIED}
 * @param adds in the metric's unit (a rate's as a fraction of 1); all parts' add up exactly to value minus target
 * @param difference whether the part differs clearly from the rest
 */
public record Contribution(String name, Measurement actual, Optional<BigFraction> adds, Difference difference) {
    /** The name of what the target asks for beyond the targets of all units, or less than these. */
    public static final String NOT_CARRIED = "(not carried)";

    /** What share of all parts' tickets it has; all parts' add up to 1 exactly. Empty where there are none. */
    public Optional<BigFraction> shareOf(List<Contribution> all) {
        long total = all.stream().mapToLong(part -> part.actual().n()).sum();
        return total == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(BigInteger.valueOf(actual.n()), BigInteger.valueOf(total)));
    }

    /** Whether the part's own value can be told from the others'. */
    public enum Difference {
        CLEAR,
        NOT_CLEAR,
        UNKNOWN
    }
}
