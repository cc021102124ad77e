package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Pacing;
import goalpack.measure.Measurement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Verdicts as of a day: final words for what is over by then, the words of pace for what is still under way.
 *
 * <p>While under way, a count is scored against its marks times the share of the days that are over.
 */
record Verdicts(LocalDate asOf) {

    /**
     * The verdict on a measurement.
     *
     * @param before the periods before, for what has been possible
     * @param milestones as of a day, asked for only while something is under way
     */
    Verdict of(
            Goal goal,
            MetricKind kind,
            Ladder ladder,
            Measurement actual,
            Reach reach,
            List<PeriodPoint> before,
            Function<LocalDate, List<MilestoneResult>> milestones) {
        if (reach.measured().start().isAfter(asOf)) {
            return Judgement.none(Status.NOT_STARTED, "");
        }
        Verdict ended = Judgement.of(goal, ladder, actual);
        LocalDate day = asOf.isBefore(reach.measured().lastDay())
                ? asOf
                : reach.measured().lastDay();
        if (!day.isBefore(reach.whole().lastDay()) || !ended.status().isJudged()) {
            return ended;
        }
        BigFraction elapsed =
                Pace.elapsedShare(goal.kind() == GoalKind.COUNT ? goal.pacing() : Pacing.CALENDAR, reach.whole(), day);
        Status pace = Pace.status(goal, kind, ladder, actual, elapsed, before);
        boolean late = Milestones.isAnyLate(milestones.apply(day));
        Status word = late && (pace == Status.ON_TRACK || pace == Status.SECURED) ? Status.AT_RISK : pace;
        Optional<BigFraction> score = goal.kind() == GoalKind.COUNT
                ? Judgement.score(
                        goal, Marks.times(ladder, elapsed), actual.value().orElseThrow())
                : ended.score();
        return new Verdict(word, "", ended.attainment(), score, Evidence.NONE, ended.interval());
    }

    /**
     * The verdict on a goal that measures no tickets; it is under way until its last day.
     *
     * <p>While under way it is on track when nothing due is missing, and is scored by that.
     *
     * @param day the last one that counts
     */
    Verdict ofMilestones(
            Goal goal, Ladder ladder, Measurement actual, LocalDate day, List<MilestoneResult> milestones) {
        Verdict ended = Judgement.of(goal, ladder, actual);
        if (!day.isBefore(goal.until()) || !ended.status().isJudged()) {
            return ended;
        }
        boolean late = Milestones.isAnyLate(milestones);
        Status open = late ? Status.AT_RISK : Status.ON_TRACK;
        Status word = ended.status().isReached() ? Status.SECURED : open;
        Optional<BigFraction> score = word == Status.ON_TRACK ? Optional.of(BigFraction.ONE) : ended.score();
        return new Verdict(word, "", ended.attainment(), score, Evidence.NONE, Optional.empty());
    }
}
