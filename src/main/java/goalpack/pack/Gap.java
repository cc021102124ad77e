package goalpack.pack;

import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a goal's distance to its target comes from.
 *
 * @param total value minus target, in the metric's unit; the parts add up to it exactly
 * @param parts by category, those that pull down most first
 */
public record Gap(GoalResult goal, BigFraction total, List<Contribution> parts) {}
