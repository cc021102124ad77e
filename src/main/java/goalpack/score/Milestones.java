package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Milestone;
import goalpack.measure.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Where a goal's milestones stand, and the share of them that is done, by weight. */
final class Milestones {
    /** The target of a goal that consists of them. */
    static final Ladder ALL = new Ladder(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(BigFraction.ONE), Optional.empty());

    private Milestones() {}

    static List<MilestoneResult> on(Goal goal, LocalDate day) {
        return goal.milestones().stream()
                .map(milestone -> new MilestoneResult(milestone, state(milestone, day)))
                .toList();
    }

    private static MilestoneResult.State state(Milestone milestone, LocalDate day) {
        if (milestone.isDoneBy(day)) {
            return MilestoneResult.State.DONE;
        }
        return milestone.isLateOn(day) ? MilestoneResult.State.LATE : MilestoneResult.State.AHEAD;
    }

    /** The share done as a measurement: its numerator and denominator count milestones, its value weighs them. */
    static Measurement share(Goal goal, LocalDate day) {
        BigFraction done = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        long count = 0;
        for (Milestone milestone : goal.milestones()) {
            all = all.add(milestone.weight());
            if (milestone.isDoneBy(day)) {
                done = done.add(milestone.weight());
                count++;
            }
        }
        int size = goal.milestones().size();
        Optional<BigFraction> value = all.signum() == 0 ? Optional.empty() : Optional.of(done.divide(all));
        return new Measurement(value, count, size, size, Map.of());
    }
}
