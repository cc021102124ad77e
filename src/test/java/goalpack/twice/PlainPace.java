package goalpack.twice;

import goalpack.goal.MetricKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The word for what is not over, once more.
 *
 * @param whole what the target speaks of
 * @param day the last one that is over
 */
record PlainPace(PlainGoal goal, PlainLadder ladder, PlainValue value, PlainDays whole, LocalDate day) {

    /** The share of the days, or of those from Monday to Friday, that are over. */
    private BigFraction elapsed() {
        boolean workdays = goal.pace() == PlainGoal.Pace.WORKDAYS;
        int all = 0;
        int over = 0;
        for (LocalDate one = whole.first(); !one.isAfter(whole.last()); one = one.plusDays(1)) {
            boolean counts =
                    !workdays || (one.getDayOfWeek() != DayOfWeek.SATURDAY && one.getDayOfWeek() != DayOfWeek.SUNDAY);
            all += counts ? 1 : 0;
            over += counts && !one.isAfter(day) ? 1 : 0;
        }
        return BigFraction.of(over, all);
    }

    /** Every mark as far as it should have come by now. */
    Map<String, BigFraction> expected(Map<String, BigFraction> marks) {
        Map<String, BigFraction> now = new TreeMap<>();
        marks.forEach((name, mark) -> now.put(name, mark.multiply(elapsed())));
        return now;
    }

    /** @param ended the word if it were over */
    String word(String ended, Supplier<BigFraction> best) {
        BigFraction actual = value.value().orElseThrow();
        if (goal.kind() == PlainGoal.Kind.COUNT) {
            return counting(actual, PlainLadder.mark(ladder.marks(), "target"));
        }
        boolean reached = ended.equals("MET") || ended.equals("EXCEEDED");
        if (goal.spec().metric().kind() == MetricKind.RATE && goal.kind() == PlainGoal.Kind.LEVEL) {
            return share(reached, PlainLadder.mark(ladder.marks(), "target"), best);
        }
        return reached ? "ON_TRACK" : ended.equals("PARTLY") ? "AT_RISK" : "OFF_TRACK";
    }

    /** Against an even pace; of what is to stay below, the other way round, and past the target there is no way back. */
    private String counting(BigFraction actual, BigFraction target) {
        BigFraction expected = target.multiply(elapsed());
        if (goal.lower() ? actual.compareTo(target) > 0 : actual.compareTo(target) >= 0) {
            return goal.lower() ? "UNREACHABLE" : "SECURED";
        }
        BigFraction below = goal.lower() ? actual : expected;
        if (below.signum() == 0) {
            return "ON_TRACK";
        }
        BigFraction pace = (goal.lower() ? expected : actual).divide(below);
        if (pace.compareTo(BigFraction.of(95, 100)) >= 0) {
            return "ON_TRACK";
        }
        return pace.compareTo(BigFraction.of(80, 100)) >= 0 ? "AT_RISK" : "OFF_TRACK";
    }

    /** By what the rest must reach: q = (T·N - g)/(N - n), of the good outcome. */
    private String share(boolean reached, BigFraction target, Supplier<BigFraction> best) {
        BigFraction n = PlainValue.number(value.n());
        BigFraction good = PlainValue.number(goal.lower() ? value.n() - value.hits() : value.hits());
        BigFraction wanted = goal.lower() ? BigFraction.ONE.subtract(target) : target;
        BigFraction all = n.divide(elapsed());
        BigFraction needed = wanted.multiply(all).subtract(good).divide(all.subtract(n));
        if (needed.signum() <= 0) {
            return "SECURED";
        }
        if (needed.compareTo(BigFraction.ONE) > 0) {
            return "UNREACHABLE";
        }
        return reached ? "ON_TRACK" : needed.compareTo(best.get()) <= 0 ? "AT_RISK" : "OFF_TRACK";
    }
}
