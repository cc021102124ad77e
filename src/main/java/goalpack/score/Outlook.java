package goalpack.score;

import goalpack.period.Period;
import java.util.Optional;

/**
 * What lies ahead of a goal.
 *
 * @param horizon from the fiscal year's start, or the goal's, to the year's end or the goal's; empty when nothing of it is
 *     left
 * @param remainder only for rates and counts
 * @param budget only for rates
 * @param forecast only with three complete periods behind it, or for a count
 * @param trend only where the periods carry one
 */
public record Outlook(
        Optional<Period> horizon,
        Optional<Remainder> remainder,
        Optional<ErrorBudget> budget,
        Optional<Forecast> forecast,
        Optional<Trend> trend) {
    public static final Outlook NONE =
            new Outlook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
