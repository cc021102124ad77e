package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.MetricUnit;
import goalpack.period.Period;
import goalpack.score.Change;
import goalpack.score.GoalResult;
import goalpack.score.Judgement;
import goalpack.score.MilestoneResult;
import goalpack.score.PeriodPoint;
import goalpack.score.Status;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a review suggests about one goal, from what it came to.
 *
 * @param result of the whole period reviewed
 * @param parts the periods within it, the earliest first
 * @param course the periods that its target speaks of, up to the end of the one reviewed
 * @param period the one reviewed
 * @param day the last one that counts
 */
public record Suggesting(
        GoalResult result, List<PeriodPoint> parts, List<PeriodPoint> course, Period period, LocalDate day) {

    /** What there is to see, the gravest first; nothing of a goal that is not in force. */
    public Set<Clue> clues() {
        Set<Clue> clues = EnumSet.noneOf(Clue.class);
        if (result.verdict().status().isOutside()) {
            return clues;
        }
        if (isMeasured()) {
            addFigures(clues);
        } else if (isAllDone()) {
            clues.add(Clue.ALL_DONE);
        }
        if (result.isGuardrailBroken()) {
            clues.add(Clue.GUARDRAIL_BROKEN);
        }
        if (!result.goal().until().isAfter(period.lastDay())) {
            clues.add(Clue.ENDS);
        }
        return clues;
    }

    private void addFigures(Set<Clue> clues) {
        if (parts.stream().noneMatch(point -> isInForce(point) && hasFigure(point))) {
            clues.add(Clue.NO_FIGURES);
            return;
        }
        long inForce = parts.stream().filter(Suggesting::isInForce).count();
        long judged = parts.stream().filter(point -> point.status().isJudged()).count();
        if (judged * 2 < inForce) {
            clues.add(Clue.FEW_TICKETS);
        }
        Optional<Six> six = six();
        if (six.isEmpty() && isLevel() && !clues.contains(Clue.FEW_TICKETS)) {
            clues.add(Clue.FEW_PERIODS);
        }
        six.filter(Six::allReach).ifPresent(all -> clues.add(Clue.TOO_EASY));
        six.filter(last -> last.isBeyondChance() || last.isTwiceTheBestStep())
                .ifPresent(far -> clues.add(Clue.OUT_OF_REACH));
        result.outlook().trend().ifPresent(trend -> {
            if (trend.sense() == Change.Sense.WORSE) {
                clues.add(Clue.FALLING);
            } else if (trend.sense() == Change.Sense.BETTER) {
                clues.add(Clue.RISING);
            }
        });
    }

    /** What they suggest: the first of these rules that fits. */
    public Suggestion suggestion() {
        Set<Clue> clues = clues();
        if (clues.contains(Clue.ALL_DONE)) {
            return new Suggestion(Suggestion.Move.RETIRE, Optional.empty(), Suggestion.Proviso.DONE);
        }
        if (clues.contains(Clue.NO_FIGURES)) {
            return new Suggestion(Suggestion.Move.RETIRE, Optional.empty(), Suggestion.Proviso.FIGURES);
        }
        if (clues.contains(Clue.FEW_TICKETS)) {
            return Suggestion.keep(Suggestion.Proviso.LONGER);
        }
        if (clues.contains(Clue.OUT_OF_REACH)) {
            return ofFar(clues);
        }
        Suggestion.Proviso guardrail =
                clues.contains(Clue.GUARDRAIL_BROKEN) ? Suggestion.Proviso.GUARDRAIL : Suggestion.Proviso.NONE;
        if (clues.contains(Clue.TOO_EASY)) {
            return newTarget()
                    .flatMap(NewTarget::harder)
                    .map(range -> new Suggestion(Suggestion.Move.RAISE, Optional.of(range), guardrail))
                    .orElseGet(() -> Suggestion.keep(guardrail));
        }
        if (guardrail == Suggestion.Proviso.GUARDRAIL) {
            return Suggestion.keep(guardrail);
        }
        if (clues.contains(Clue.FALLING)) {
            return Suggestion.keep(Suggestion.Proviso.CAUSE);
        }
        if (result.verdict().status().isShort() && !hasOpenAction()) {
            return Suggestion.keep(Suggestion.Proviso.ACTION);
        }
        return Suggestion.keep(clues.contains(Clue.FEW_PERIODS) ? Suggestion.Proviso.YOUNG : Suggestion.Proviso.NONE);
    }

    /** A target is not lowered while it falls, nor while what it needs was asked for and not given. */
    private Suggestion ofFar(Set<Clue> clues) {
        if (clues.contains(Clue.FALLING)) {
            return Suggestion.keep(Suggestion.Proviso.CAUSE);
        }
        if (result.goal().needs().stream()
                .anyMatch(need -> need.given().filter(on -> !on.isAfter(day)).isEmpty())) {
            return Suggestion.keep(Suggestion.Proviso.NEEDS);
        }
        return newTarget()
                .flatMap(NewTarget::easier)
                .map(range -> new Suggestion(Suggestion.Move.LOWER, Optional.of(range), Suggestion.Proviso.CAUSE))
                .orElseGet(() -> Suggestion.keep(Suggestion.Proviso.CAUSE));
    }

    private boolean hasOpenAction() {
        return result.goal().actions().stream()
                .anyMatch(action -> action.done().filter(on -> !on.isAfter(day)).isEmpty());
    }

    private Optional<NewTarget> newTarget() {
        return six().flatMap(values -> unit().map(unit -> new NewTarget(values, unit)));
    }

    private Optional<MetricUnit> unit() {
        return result.goal().spec().map(spec -> spec.metric().unit());
    }

    /** The last six periods that are over, each with enough tickets, and the target that holds now. */
    Optional<Six> six() {
        Goal goal = result.goal();
        List<PeriodPoint> over = course.stream()
                .filter(point -> !point.period().lastDay().isAfter(day))
                .filter(point -> Judgement.isCovered(point.actual()))
                .toList();
        Optional<PeriodPoint> last = over.isEmpty() ? Optional.empty() : Optional.of(over.getLast());
        return last.filter(Suggesting::isInForce)
                .flatMap(point -> Six.of(goal, goal.kind() == GoalKind.COUNT ? point.target() : target(), over));
    }

    private Optional<org.apache.commons.numbers.fraction.BigFraction> target() {
        return result.goal().ladderOn(day, result.scope().name()).target();
    }

    private boolean isMeasured() {
        return result.goal().spec().isPresent();
    }

    private boolean isLevel() {
        return result.goal().kind() == GoalKind.LEVEL || result.goal().kind() == GoalKind.COUNT;
    }

    private boolean isAllDone() {
        return !result.milestones().isEmpty()
                && result.goal().kind() != GoalKind.SCORE
                && result.milestones().stream().allMatch(step -> step.state() == MilestoneResult.State.DONE);
    }

    private static boolean isInForce(PeriodPoint point) {
        return !point.status().isOutside();
    }

    private static boolean hasFigure(PeriodPoint point) {
        return point.status() != Status.NO_DATA && point.actual().value().isPresent();
    }
}
