package goalpack.score;

import goalpack.measure.Measurement;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a value stands against an earlier one.
 *
 * @param delta now minus before, in the metric's unit; empty when one of them is missing
 */
public record Change(Measurement before, Optional<BigFraction> delta, Sense sense) {

    /** What the change means for the goal. */
    public enum Sense {
        BETTER,
        WORSE,
        /** The numbers do not carry a claim. */
        NO_CLEAR_CHANGE,
        /** Nothing to compare with. */
        UNKNOWN
    }
}
