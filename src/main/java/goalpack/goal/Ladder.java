package goalpack.goal;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The marks of a goal, each in the unit of its metric: fractions of 1, minutes, or tickets.
 *
 * <p>All exact. A goal of kind band has no target but {@code between}.
 */
public record Ladder(
        Optional<BigFraction> baseline,
        Optional<BigFraction> floor,
        Optional<BigFraction> threshold,
        Optional<BigFraction> target,
        Optional<BigFraction> stretch) {
    public static final Ladder NONE =
            new Ladder(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This ladder with every mark that the other one has put in its place. */
    public Ladder with(Ladder other) {
        return new Ladder(
                other.baseline.or(() -> baseline),
                other.floor.or(() -> floor),
                other.threshold.or(() -> threshold),
                other.target.or(() -> target),
                other.stretch.or(() -> stretch));
    }
}
