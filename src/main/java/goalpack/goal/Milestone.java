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
}
