package goalpack.pack;

import goalpack.goal.MetricSpec;
import goalpack.goal.Partner;
import goalpack.measure.Measurement;
import goalpack.score.GoalResult;
import java.util.List;
import java.util.Optional;

/**
 * What tickets of a scope waited for another department in a period.
 *
 * @param spec how its waits are measured, by its own promise
 * @param waits how many ended in time, of all
 * @param seconds that they took together, on the promise's clock
 * @param reached whether the promise was kept; empty where none was given, or too few waits are there to judge
 * @param missed what the waits did to goals of the page
 */
public record PartnerPart(
        Partner partner,
        MetricSpec spec,
        Measurement waits,
        long seconds,
        Optional<Boolean> reached,
        List<Missed> missed) {
    public PartnerPart {
        missed = List.copyOf(missed);
    }

    /**
     * A goal with a limit and what waiting did to it.
     *
     * @param tickets that missed the limit
     * @param onlyForIt that would have met it without the wait
     */
    public record Missed(GoalResult goal, long tickets, long onlyForIt) {}
}
