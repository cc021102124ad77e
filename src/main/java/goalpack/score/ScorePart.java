package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One of the scores that a goal of kind score is the mean of.
 *
 * @param weight what it weighs in the period
 * @param share of the mean, those without a score left out; all parts' together 1
 * @param adds what it adds to the distance to the target; all parts' add up exactly to value minus target
 */
public record ScorePart(
        Goal goal,
        Scope scope,
        Optional<BigFraction> score,
        BigFraction weight,
        BigFraction share,
        Optional<BigFraction> adds) {}
