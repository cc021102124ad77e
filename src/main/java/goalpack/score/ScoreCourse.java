package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Scope;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a goal that is the mean of others' scores went in the periods before: the mean of their scores then, by the weights
 * that they had then.
 */
final class ScoreCourse {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private ScoreCourse() {}

    /**
     * The periods before and this one, the oldest first; this one alone where the parts have no past.
     *
     * @param now the point of this period
     */
    static List<PeriodPoint> of(Goal goal, Scope scope, List<GoalResult> children, PeriodPoint now) {
        List<PeriodPoint> points = new ArrayList<>();
        children.stream()
                .map(GoalResult::history)
                .max(Comparator.comparingInt(List::size))
                .ifPresent(longest -> longest.stream()
                        .limit(Math.max(0, longest.size() - 1))
                        .forEach(point -> points.add(point(goal, scope, children, point.period()))));
        points.add(now);
        return points;
    }

    private static PeriodPoint point(Goal goal, Scope scope, List<GoalResult> children, Period period) {
        BigFraction all = BigFraction.ZERO;
        BigFraction judged = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        long scores = 0;
        for (GoalResult child : children) {
            BigFraction weight = ScoreGoals.weight(child, children, period);
            Optional<BigFraction> score = child.history().stream()
                    .filter(point -> point.period().equals(period))
                    .findFirst()
                    .flatMap(PeriodPoint::score);
            all = all.add(weight);
            judged = score.isPresent() ? judged.add(weight) : judged;
            sum = sum.add(score.orElse(BigFraction.ZERO).multiply(weight));
            scores += score.isPresent() ? 1 : 0;
        }
        Optional<BigFraction> mean = judged.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(judged));
        Measurement actual = new Measurement(mean, scores, children.size(), scores, Map.of());
        return judge(goal, scope, period, actual, judged.compareTo(all.multiply(HALF)) >= 0);
    }

    private static PeriodPoint judge(Goal goal, Scope scope, Period period, Measurement actual, boolean enough) {
        if (!Courses.isInForce(goal, period)) {
            return new PeriodPoint(period, actual, Optional.empty(), Status.NOT_APPLICABLE);
        }
        LocalDate day = period.lastDay();
        Ladder ladder = ScoreGoals.ladder(goal.ladderOn(day, scope.name()));
        Status status = actual.value()
                .map(value -> enough ? Judgement.status(goal, ladder, value) : Status.INSUFFICIENT_DATA)
                .orElse(Status.NO_DATA);
        Optional<BigFraction> score = enough ? actual.value() : Optional.empty();
        return new PeriodPoint(period, actual, ladder.target(), status, score);
    }
}
