package goalpack.score;

import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One period of a goal's history.
 *
 * @param target the target as it was then; empty where the goal had none
 * @param score before its guardrails; empty without a verdict
 */
public record PeriodPoint(
        Period period, Measurement actual, Optional<BigFraction> target, Status status, Optional<BigFraction> score) {

    /** A period without a score. */
    public PeriodPoint(Period period, Measurement actual, Optional<BigFraction> target, Status status) {
        this(period, actual, target, status, Optional.empty());
    }
}
