package goalpack.score;

import goalpack.measure.Measurement;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What one part adds to the distance between a value and its target.
 *
 * @param name a unit or a category; empty for tickets that have none
 * @param adds in the metric's unit (a rate's as a fraction of 1); all parts' add up exactly to value minus target
 * @param difference whether the part differs clearly from the rest
 */
public record Contribution(String name, Measurement actual, Optional<BigFraction> adds, Difference difference) {

    /** Whether the part's own value can be told from the others'. */
    public enum Difference {
        CLEAR,
        NOT_CLEAR,
        UNKNOWN
    }
}
