package goalpack.score;

import goalpack.goal.Ladder;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A goal as it was before anything was revised.
 *
 * @param ladder the marks as first agreed, corrections put right
 * @param attainment of the value to them; empty without a value or a target
 */
public record FirstAgreed(Ladder ladder, Optional<BigFraction> attainment) {}
