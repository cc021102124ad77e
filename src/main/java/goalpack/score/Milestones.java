package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.Milestone;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Where a goal's milestones stand, and the share of them that is done, by weight.
 *
 * <p>A milestone that the tickets decide is reached with the first complete period, of the length that the goal's target
 * speaks of, whose value rests on enough tickets and keeps the condition; what comes after does not undo it.
 */
record Milestones(Ledgers ledgers, Periods periods) {
    /** The target of a goal that consists of them. */
    static final Ladder ALL = new Ladder(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(BigFraction.ONE), Optional.empty());

    /** As of the end of the day. */
    List<MilestoneResult> on(Goal goal, Scope scope, LocalDate day) {
        return goal.milestones().stream()
                .map(milestone ->
                        milestone.done().isPresent() || milestone.when().isEmpty()
                                ? reported(milestone, day)
                                : measured(milestone, milestone.when().get(), goal, scope, day))
                .toList();
    }

    private static MilestoneResult reported(Milestone milestone, LocalDate day) {
        Optional<LocalDate> done = milestone.done().filter(on -> !on.isAfter(day));
        return new MilestoneResult(milestone, state(milestone, done, day), done, Optional.empty());
    }

    private MilestoneResult measured(
            Milestone milestone, Milestone.Reached when, Goal goal, Scope scope, LocalDate day) {
        Ledger ledger = ledgers.of(when.spec());
        Optional<Measurement> lately = Optional.empty();
        Optional<LocalDate> reached = Optional.empty();
        Period one = periods.containing(goal.firstDay(periods.fiscalYear(), day), Reach.kind(goal.every()));
        while (!one.lastDay().isAfter(day)) {
            Measurement value = ledger.measure(scope, one);
            lately = Optional.of(value);
            if (reached.isEmpty() && keeps(when, value)) {
                reached = Optional.of(one.lastDay());
            }
            one = periods.containing(one.end(), one.kind());
        }
        return new MilestoneResult(milestone, state(milestone, reached, day), reached, lately);
    }

    private static boolean keeps(Milestone.Reached when, Measurement value) {
        return value.value().isPresent()
                && value.n() >= Judgement.minN(when.spec())
                && Judgement.isCovered(value)
                && when.comparison().holds(value.value().get(), when.value());
    }

    private static MilestoneResult.State state(Milestone milestone, Optional<LocalDate> done, LocalDate day) {
        if (done.isPresent()) {
            return MilestoneResult.State.DONE;
        }
        return milestone.due().isAfter(day) ? MilestoneResult.State.AHEAD : MilestoneResult.State.LATE;
    }

    static boolean isAnyLate(List<MilestoneResult> milestones) {
        return milestones.stream().anyMatch(one -> one.state() == MilestoneResult.State.LATE);
    }

    /**
     * The share done as a measurement: its numerator and denominator count milestones, its value weighs them.
     *
     * <p>Where it is all or nothing, the value is 1 with the last of them, and 0 before.
     */
    static Measurement share(Goal goal, List<MilestoneResult> milestones) {
        BigFraction done = BigFraction.ZERO;
        BigFraction all = BigFraction.ZERO;
        long count = 0;
        for (MilestoneResult result : milestones) {
            BigFraction weight = result.milestone().weight();
            all = all.add(weight);
            if (result.state() == MilestoneResult.State.DONE) {
                done = done.add(weight);
                count++;
            }
        }
        int size = milestones.size();
        BigFraction share = size == count ? BigFraction.ONE : BigFraction.ZERO;
        if (goal.kind() != GoalKind.BINARY && all.signum() > 0) {
            share = done.divide(all);
        }
        Optional<BigFraction> value = size == 0 ? Optional.empty() : Optional.of(share);
        return new Measurement(value, count, size, size, Map.of());
    }
}
