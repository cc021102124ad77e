package goalpack.score;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a measurement is worth against a ladder.
 *
 * @param reason why there is no data, such as {@code column-missing}; empty otherwise
 * @param attainment ratio to the target, for reading
 * @param score 0 to 1.2, for roll-up; empty without a verdict
 * @param interval only for rates with tickets
 */
public record Verdict(
        Status status,
        String reason,
        Optional<BigFraction> attainment,
        Optional<BigFraction> score,
        Evidence evidence,
        Optional<Interval> interval) {}
