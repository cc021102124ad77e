package goalpack.advise;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.GoalKind;
import goalpack.goal.MetricUnit;
import goalpack.goal.Role;
import goalpack.score.GoalResult;
import goalpack.score.MilestoneResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** Finds for what a goal is no longer SMART, in one scope and as of a day; what holds is not told. */
public final class SmartFailures {
    private static final int SIDES = 2;

    private final GoalBook book;
    private final LocalDate day;

    /** @param day the last one that counts */
    public SmartFailures(GoalBook book, LocalDate day) {
        this.book = book;
        this.day = day;
    }

    /** In the order of the aspects; none of a goal that is not in force. */
    public List<SmartFailure> of(GoalResult result, Set<Clue> clues) {
        Goal goal = result.goal();
        if (result.verdict().status().isOutside()) {
            return List.of();
        }
        List<SmartFailure> found = new ArrayList<>();
        add(found, SmartFailure.Why.NO_FIGURES, clues.contains(Clue.NO_FIGURES));
        add(found, SmartFailure.Why.FEW_TICKETS, clues.contains(Clue.FEW_TICKETS));
        add(found, SmartFailure.Why.PERFECTION, isPerfection(result));
        add(found, SmartFailure.Why.TOO_EASY, clues.contains(Clue.TOO_EASY));
        add(found, SmartFailure.Why.OUT_OF_REACH, clues.contains(Clue.OUT_OF_REACH));
        add(found, SmartFailure.Why.SERVES_NOTHING, goal.serves().isEmpty());
        add(found, SmartFailure.Why.NOT_CARRIED, isNotCarried(goal));
        ReviewOverdue.since(goal, day).ifPresent(since -> {
            boolean planned = goal.review().filter(since::equals).isPresent();
            found.add(new SmartFailure(
                    planned ? SmartFailure.Why.REVIEW_MISSED : SmartFailure.Why.REVIEW_OVERDUE, 0, Optional.of(since)));
        });
        int late = (int) result.milestones().stream()
                .filter(step -> step.state() == MilestoneResult.State.LATE)
                .count();
        if (late > 0) {
            found.add(new SmartFailure(SmartFailure.Why.MILESTONES_LATE, late, Optional.empty()));
        }
        if (goal.until().isBefore(day)) {
            found.add(new SmartFailure(SmartFailure.Why.ENDED, 0, Optional.of(goal.until())));
        }
        add(
                found,
                SmartFailure.Why.NOT_AGREED,
                goal.agreed().map(agreement -> agreement.by().size()).orElse(0) < SIDES);
        return found;
    }

    private static void add(List<SmartFailure> found, SmartFailure.Why why, boolean fails) {
        if (fails) {
            found.add(new SmartFailure(why, 0, Optional.empty()));
        }
    }

    private static boolean isPerfection(GoalResult result) {
        Goal goal = result.goal();
        boolean share = goal.spec()
                .map(spec -> spec.metric().unit() == MetricUnit.SHARE)
                .orElse(false);
        Optional<BigFraction> target = result.ladder().target();
        return goal.kind() == GoalKind.LEVEL
                && target.filter(mark -> goal.direction() == Direction.LOWER
                                ? mark.signum() <= 0
                                : share && mark.compareTo(BigFraction.ONE) >= 0)
                        .isPresent();
    }

    private boolean isNotCarried(Goal goal) {
        boolean hasRolesBelow = book.roles().stream()
                .filter(role -> !(role.covers() instanceof Role.Coverage.Personal))
                .anyMatch(role -> role.reportsTo().filter(goal.role()::equals).isPresent());
        return hasRolesBelow
                && !book.isSubGoal(goal)
                && goal.kind().isMeasured()
                && book.childrenOf(goal).isEmpty();
    }
}
