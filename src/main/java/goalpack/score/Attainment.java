package goalpack.score;

import goalpack.goal.Band;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a value has come, as a ratio to its target; exact, for reading, never the source of a status.
 *
 * <p>Higher is better: A/T. Lower is better: max(0, 2 - A/T), so that 0 gives 2 and twice the target gives 0; with a
 * target of 0, 1 or 0. Band: 1 inside, falling to 0 over the tolerance. Improve: (A-B)/(T-B), negative when it got
 * worse. A target below 0 has no ratio.
 */
public final class Attainment {
    private static final BigFraction TWO = BigFraction.of(2);

    private Attainment() {}

    /** Empty where there is no target to hold the value against. */
    public static Optional<BigFraction> of(Goal goal, Ladder ladder, BigFraction value) {
        return switch (goal.kind()) {
            case LEVEL, COUNT -> ladder.target().flatMap(target -> ofLevel(goal.direction(), value, target));
            case IMPROVE ->
                ladder.baseline()
                        .flatMap(base -> ladder.target()
                                .filter(target -> !target.equals(base))
                                .map(target -> ofImprovement(value, base, target)));
            case BAND -> goal.band().map(band -> ofBand(value, band));
            case MILESTONES, BINARY, SCORE -> Optional.of(value);
        };
    }

    static Optional<BigFraction> ofLevel(Direction direction, BigFraction value, BigFraction target) {
        if (direction == Direction.LOWER && target.signum() >= 0) {
            if (target.signum() == 0) {
                return Optional.of(value.signum() <= 0 ? BigFraction.ONE : BigFraction.ZERO);
            }
            BigFraction linear = TWO.subtract(value.divide(target));
            return Optional.of(linear.signum() < 0 ? BigFraction.ZERO : linear);
        }
        return target.signum() <= 0 ? Optional.empty() : Optional.of(value.divide(target));
    }

    static BigFraction ofImprovement(BigFraction value, BigFraction baseline, BigFraction target) {
        return value.subtract(baseline).divide(target.subtract(baseline));
    }

    static BigFraction ofBand(BigFraction value, Band band) {
        BigFraction inside = BigFraction.ONE.subtract(outside(value, band).divide(band.tolerance()));
        return inside.signum() < 0 ? BigFraction.ZERO : inside;
    }

    /** How far the value lies outside the band; 0 inside. */
    static BigFraction outside(BigFraction value, Band band) {
        if (value.compareTo(band.low()) < 0) {
            return band.low().subtract(value);
        }
        return value.compareTo(band.high()) > 0 ? value.subtract(band.high()) : BigFraction.ZERO;
    }
}
