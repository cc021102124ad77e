package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Scope;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.List;
import java.util.Optional;

/**
 * One goal in one scope and period, with everything a page says about it.
 *
 * @param ladder the marks it is judged by; after a revision inside the period the blended ones
 * @param verdict after its guardrails' policies
 * @param previous against the period before
 * @param lastYear against the same period a year before
 * @param history thirteen periods, the oldest first, this one last
 * @param byUnit the units below the scope, and the unattributed; empty at the lowest level
 * @param byCategory the largest contribution to the gap first
 * @param segments more than one only when a revision falls inside the period
 * @param yearToDate from the fiscal year's start, or the goal's, to the period's end
 * @param outlook what lies ahead
 * @param shift what the mix of categories and their own values did to the change against the period before
 * @param scores what a goal of kind score is the mean of; empty for others
 */
public record GoalResult(
        Goal goal,
        Scope scope,
        Measurement actual,
        Ladder ladder,
        Verdict verdict,
        List<GuardrailResult> guardrails,
        Change previous,
        Change lastYear,
        List<PeriodPoint> history,
        List<Contribution> byUnit,
        List<Contribution> byCategory,
        List<Segment> segments,
        List<MilestoneResult> milestones,
        Measurement yearToDate,
        Outlook outlook,
        Optional<Shift> shift,
        List<ScorePart> scores) {

    /** The same with a past. */
    GoalResult withHistory(List<PeriodPoint> points) {
        return with(points, byUnit);
    }

    /** The same with other parts by unit. */
    GoalResult withByUnit(List<Contribution> parts) {
        return with(history, parts);
    }

    private GoalResult with(List<PeriodPoint> points, List<Contribution> parts) {
        return new GoalResult(
                goal,
                scope,
                actual,
                ladder,
                verdict,
                guardrails,
                previous,
                lastYear,
                points,
                parts,
                byCategory,
                segments,
                milestones,
                yearToDate,
                outlook,
                shift,
                scores);
    }

    /** The days that its figure speaks of; empty when nothing was measured. */
    public Optional<Period> measured() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Period(
                        goal.id(),
                        Period.Kind.RANGE,
                        segments.getFirst().start(),
                        segments.getLast().end()));
    }

    /** Whether its value alone would be enough, and a broken guardrail caps or vetoes the verdict. */
    public boolean isHeldBack() {
        return verdict.status().isShort()
                && !history.isEmpty()
                && history.getLast().status().isJudged()
                && !history.getLast().status().isShort();
    }

    public boolean isGuardrailBroken() {
        return guardrails.stream().anyMatch(GuardrailResult::isBroken);
    }
}
