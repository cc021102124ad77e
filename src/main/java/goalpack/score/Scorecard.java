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
        Role role, Scope scope, List<GoalResult> goals, Optional<BigFraction> score, BigFraction coverage) {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    /** Whether the score speaks for the role. */
    public enum Standing {
        JUDGED,
        /** Less than half of the weight has a score. */
        INSUFFICIENT_DATA,
        /** No goal has a score. */
        NO_DATA
    }

    /** Whether the score speaks for the role: only where goals of at least half of the weight have one. */
    public Standing standing() {
        if (score.isEmpty()) {
            return Standing.NO_DATA;
        }
        return coverage.compareTo(HALF) < 0 ? Standing.INSUFFICIENT_DATA : Standing.JUDGED;
    }
}
