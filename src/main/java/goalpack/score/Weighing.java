package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Revision;
import goalpack.period.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What each goal of a role weighs in its score over a period.
 *
 * <p>Where goals begin or end in the period, or weights change, it is cut there: each stretch has the mean Σw·s/Σw of the
 * goals that hold in it by the weights of its days, and the score is the mean of the stretches by their days. Goals not in
 * force and those that serve another of the role weigh nothing.
 */
public final class Weighing {
    private final List<GoalResult> results;
    private final Period period;
    private final List<Stretch> stretches;

    private record Stretch(LocalDate start, BigFraction days) {}

    private Weighing(List<GoalResult> results, Period period) {
        this.results = results.stream()
                .filter(result -> !result.verdict().status().isOutside() && !isSubGoal(result, results))
                .toList();
        this.period = period;
        this.stretches = stretches();
    }

    /**
     * The weights of a role's goals.
     *
     * @param results of all of them
     */
    public static Weighing of(List<GoalResult> results, Period period) {
        return new Weighing(results, period);
    }

    /** A goal that serves another of its own role counts in that one. */
    private static boolean isSubGoal(GoalResult result, List<GoalResult> results) {
        return results.stream()
                .anyMatch(other ->
                        result.goal().serves().equals(Optional.of(other.goal().id())));
    }

    private List<Stretch> stretches() {
        SortedSet<LocalDate> starts = new TreeSet<>();
        for (GoalResult result : results) {
            Goal goal = result.goal();
            starts.add(goal.from());
            if (goal.until().isBefore(period.lastDay())) {
                starts.add(goal.until().plusDays(1));
            }
            goal.revisions().stream()
                    .filter(revision -> revision.kind() == Revision.Kind.ADJUSTMENT
                            && revision.weight().isPresent())
                    .forEach(revision -> starts.add(revision.from()));
        }
        starts.removeIf(day -> !period.contains(day));
        starts.add(period.start());
        List<Stretch> found = new ArrayList<>();
        for (LocalDate start : starts) {
            LocalDate end =
                    starts.tailSet(start.plusDays(1)).stream().findFirst().orElse(period.end());
            found.add(new Stretch(start, BigFraction.of(BigInteger.valueOf(ChronoUnit.DAYS.between(start, end)))));
        }
        return found;
    }

    /** The mean; empty, not 0, when no goal has a score. */
    Optional<BigFraction> score() {
        BigFraction sum = BigFraction.ZERO;
        BigFraction days = BigFraction.ZERO;
        for (Stretch stretch : stretches) {
            BigFraction judged = judged(stretch);
            if (judged.signum() > 0) {
                BigFraction weighed = BigFraction.ZERO;
                for (GoalResult result : results) {
                    BigFraction score = result.verdict().score().orElse(BigFraction.ZERO);
                    weighed = weighed.add(weight(result, stretch).multiply(score));
                }
                sum = sum.add(weighed.divide(judged).multiply(stretch.days()));
                days = days.add(stretch.days());
            }
        }
        return days.signum() == 0 ? Optional.empty() : Optional.of(sum.divide(days));
    }

    /** The weight of the goals with a score over the weight of all, by days; 0 where there is none. */
    BigFraction coverage() {
        BigFraction sum = BigFraction.ZERO;
        BigFraction days = BigFraction.ZERO;
        for (Stretch stretch : stretches) {
            BigFraction all = all(stretch);
            if (all.signum() > 0) {
                sum = sum.add(judged(stretch).divide(all).multiply(stretch.days()));
                days = days.add(stretch.days());
            }
        }
        return days.signum() == 0 ? BigFraction.ZERO : sum.divide(days);
    }

    /**
     * What the goal weighs: as agreed where the same holds on all days; else its part of a whole of 1, such that the mean of
     * the scores by these weights, and the share of the goals that have one, are the role's.
     *
     * @return empty for a goal that is not in force, or that counts in another one of the role, which it serves
     */
    public Optional<BigFraction> weight(GoalResult result) {
        if (results.stream()
                .noneMatch(one -> one.goal().id().equals(result.goal().id()))) {
            return Optional.empty();
        }
        if (stretches.size() == 1) {
            return Optional.of(weight(result, stretches.getFirst()));
        }
        return Optional.of(
                result.verdict().score().isPresent()
                        ? part(result, this::judged).multiply(coverage())
                        : part(result, this::all));
    }

    /** The result's part of the whole in each stretch, by the days of the stretches that have such a whole. */
    private BigFraction part(GoalResult result, Function<Stretch, BigFraction> whole) {
        BigFraction sum = BigFraction.ZERO;
        BigFraction days = BigFraction.ZERO;
        for (Stretch stretch : stretches) {
            BigFraction of = whole.apply(stretch);
            if (of.signum() > 0) {
                sum = sum.add(weight(result, stretch).divide(of).multiply(stretch.days()));
                days = days.add(stretch.days());
            }
        }
        return days.signum() == 0 ? BigFraction.ZERO : sum.divide(days);
    }

    private BigFraction all(Stretch stretch) {
        return results.stream().map(result -> weight(result, stretch)).reduce(BigFraction.ZERO, BigFraction::add);
    }

    private BigFraction judged(Stretch stretch) {
        return results.stream()
                .filter(result -> result.verdict().score().isPresent())
                .map(result -> weight(result, stretch))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static BigFraction weight(GoalResult result, Stretch stretch) {
        Goal goal = result.goal();
        if (!goal.holdsOn(stretch.start())) {
            return BigFraction.ZERO;
        }
        return goal.weightOn(stretch.start());
    }

    /** What a goal weighs in the period by itself: the mean of its days' weights, on which it holds. */
    static BigFraction over(Goal goal, Period period) {
        List<BigFraction> weights = period.start()
                .datesUntil(period.end())
                .filter(goal::holdsOn)
                .map(goal::weightOn)
                .toList();
        return weights.isEmpty()
                ? goal.weightOn(period.lastDay())
                : weights.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(weights.size());
    }
}
