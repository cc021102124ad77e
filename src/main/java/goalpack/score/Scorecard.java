package goalpack.score;

import goalpack.goal.Role;
import goalpack.goal.Scope;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A role's goals in one scope and period.
 *
 * @param score weighted mean over the goals with a score; empty, not 0, when none has one
 * @param coverage weight of the goals with a score over the weight of all
 */
public record Scorecard(
        Role role, Scope scope, List<GoalResult> goals, Optional<BigFraction> score, BigFraction coverage) {}
