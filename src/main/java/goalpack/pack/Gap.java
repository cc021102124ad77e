package goalpack.pack;

import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a goal's distance to its target comes from.
 *
 * @param total value minus target, in the metric's unit; the parts add up to it exactly
 * @param parts by category, those that pull down most first; by unit where only units have targets of their own
 */
public record Gap(GoalResult goal, BigFraction total, List<Contribution> parts) {

    /** The parts of the result that are known to add something. */
    static List<Contribution> parts(GoalResult result) {
        return result.byCategory().stream().anyMatch(part -> part.adds().isPresent())
                ? result.byCategory()
                : result.byUnit();
    }

    public boolean isByUnit() {
        return parts.equals(goal.byUnit()) && !parts.equals(goal.byCategory());
    }
}
