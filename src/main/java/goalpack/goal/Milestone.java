package goalpack.goal;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A step on the way to a goal.
 *
 * @param when what the tickets must show for it to count as reached; empty when it is reported done by hand
 * @param weight relative to the goal's other milestones
 */
public record Milestone(
        Texts says, LocalDate due, Optional<LocalDate> done, Optional<Reached> when, BigFraction weight) {

    /** A metric's value that reaches the milestone. */
    public record Reached(MetricSpec spec, Comparison comparison, BigFraction value) {}

    public boolean isDoneBy(LocalDate day) {
        return done.isPresent() && !done.get().isAfter(day);
    }

    /** Past its due day and not done. */
    public boolean isLateOn(LocalDate day) {
        return !isDoneBy(day) && due.isBefore(day);
    }
}
