package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Goals whose value is the weighted mean of the scores of the goals that serve them.
 *
 * <p>A serving goal has the weight that it has in its own role on the period's days; where several units carry it, each has an equal part of
 * that. Those without a score are out; with less than half of the weight left there is no verdict.
 */
final class ScoreGoals {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    /** The marks where the goal names none: all that was agreed, and half of it. */
    private static final Ladder USUAL = new Ladder(
            Optional.empty(), Optional.empty(), Optional.of(HALF), Optional.of(BigFraction.ONE), Optional.empty());

    private ScoreGoals() {}

    static Ladder ladder(Ladder own) {
        return own.target().isPresent() ? own : USUAL.with(own);
    }

    /** The parts with their shares, in the order of the results. */
    static List<ScorePart> parts(List<GoalResult> children, Optional<BigFraction> target, Period period) {
        BigFraction judged = weight(
                children.stream()
                        .filter(child -> child.verdict().score().isPresent())
                        .toList(),
                children,
                period);
        List<ScorePart> parts = new ArrayList<>();
        for (GoalResult child : children) {
            Optional<BigFraction> score = child.verdict().score();
            BigFraction weight = weight(child, children, period);
            BigFraction share = score.isEmpty() || judged.signum() == 0 ? BigFraction.ZERO : weight.divide(judged);
            Optional<BigFraction> adds =
                    score.flatMap(own -> target.map(goal -> own.subtract(goal).multiply(share)));
            parts.add(new ScorePart(child.goal(), child.scope(), score, weight, share, adds));
        }
        return parts;
    }

    /** The mean as a measurement: its numerator counts the goals with a score, its denominator all. */
    static Measurement mean(List<ScorePart> parts) {
        BigFraction sum = BigFraction.ZERO;
        long judged = 0;
        for (ScorePart part : parts) {
            sum = sum.add(part.score().orElse(BigFraction.ZERO).multiply(part.share()));
            judged += part.score().isPresent() ? 1 : 0;
        }
        Optional<BigFraction> value = judged == 0 ? Optional.empty() : Optional.of(sum);
        return new Measurement(value, judged, parts.size(), judged, Map.of());
    }

    static Verdict verdict(Goal goal, Ladder ladder, Measurement mean, List<GoalResult> children, Period period) {
        if (mean.value().isEmpty()) {
            return Judgement.none(Status.NO_DATA, "no-scores");
        }
        BigFraction value = mean.value().get();
        List<GoalResult> judged = children.stream()
                .filter(child -> child.verdict().score().isPresent())
                .toList();
        Optional<BigFraction> attainment = ladder.target().map(value::divide);
        if (weight(judged, children, period)
                        .compareTo(weight(children, children, period).multiply(HALF))
                < 0) {
            return new Verdict(
                    Status.INSUFFICIENT_DATA, "", attainment, Optional.empty(), Evidence.NONE, Optional.empty());
        }
        Status status = Judgement.status(goal, ladder, value);
        boolean underWay =
                children.stream().anyMatch(child -> child.verdict().status().isUnderWay());
        return new Verdict(
                underWay ? Pace.standing(status) : status,
                "",
                attainment,
                Optional.of(value),
                Evidence.NONE,
                Optional.empty());
    }

    private static BigFraction weight(List<GoalResult> some, List<GoalResult> all, Period period) {
        return some.stream().map(child -> weight(child, all, period)).reduce(BigFraction.ZERO, BigFraction::add);
    }

    static BigFraction weight(GoalResult child, List<GoalResult> all, Period period) {
        long units =
                all.stream().filter(other -> other.goal().equals(child.goal())).count();
        return Weighing.over(child.goal(), period).divide(Math.toIntExact(units));
    }
}
