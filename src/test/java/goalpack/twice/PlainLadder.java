package goalpack.twice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a value is worth, once more.
 *
 * @param band low, high and tolerance of a range
 */
record PlainLadder(PlainGoal.Kind kind, boolean lower, Map<String, BigFraction> marks, List<BigFraction> band) {

    static PlainLadder of(PlainGoal goal, Map<String, BigFraction> marks) {
        boolean lower = goal.kind() == PlainGoal.Kind.IMPROVE
                ? mark(marks, "target").compareTo(mark(marks, "baseline")) < 0
                : goal.lower();
        return new PlainLadder(goal.kind(), lower, marks, goal.band());
    }

    /** A mark that is there. */
    static BigFraction mark(Map<String, BigFraction> marks, String name) {
        return Objects.requireNonNull(marks.get(name));
    }

    boolean reaches(BigFraction value, String mark) {
        BigFraction wanted = marks.get(mark);
        return wanted != null && (lower ? value.compareTo(wanted) <= 0 : value.compareTo(wanted) >= 0);
    }

    String status(BigFraction value) {
        if (kind == PlainGoal.Kind.BAND) {
            BigFraction outside = outside(value);
            return outside.signum() == 0 ? "MET" : outside.compareTo(band.get(2)) <= 0 ? "PARTLY" : "MISSED";
        }
        if (reaches(value, "stretch")) {
            return "EXCEEDED";
        }
        if (reaches(value, "target")) {
            return "MET";
        }
        return reaches(value, "threshold") ? "PARTLY" : "MISSED";
    }

    private BigFraction outside(BigFraction value) {
        BigFraction below = band.get(0).subtract(value);
        BigFraction above = value.subtract(band.get(1));
        return below.signum() > 0 ? below : above.signum() > 0 ? above : BigFraction.ZERO;
    }

    private BigFraction ofBand(BigFraction value) {
        BigFraction left = BigFraction.ONE.subtract(outside(value).divide(band.get(2)));
        return left.signum() < 0 ? BigFraction.ZERO : left;
    }

    Optional<BigFraction> attainment(BigFraction value) {
        if (kind == PlainGoal.Kind.BAND) {
            return Optional.of(ofBand(value));
        }
        BigFraction target = marks.get("target");
        if (target == null) {
            return Optional.empty();
        }
        if (kind == PlainGoal.Kind.IMPROVE) {
            BigFraction base = mark(marks, "baseline");
            return Optional.of(value.subtract(base).divide(target.subtract(base)));
        }
        if (!lower) {
            return target.signum() > 0 ? Optional.of(value.divide(target)) : Optional.empty();
        }
        if (target.signum() == 0) {
            return Optional.of(value.signum() <= 0 ? BigFraction.ONE : BigFraction.ZERO);
        }
        if (target.signum() < 0) {
            return Optional.empty();
        }
        BigFraction left = BigFraction.of(2).subtract(value.divide(target));
        return Optional.of(left.signum() < 0 ? BigFraction.ZERO : left);
    }

    /** The last mark that is reached, and the way from there to the next. */
    Optional<BigFraction> score(BigFraction value) {
        if (kind == PlainGoal.Kind.BAND) {
            return Optional.of(ofBand(value));
        }
        List<String> names = new ArrayList<>(List.of("floor", "threshold", "target", "stretch"));
        List<BigFraction> worth =
                new ArrayList<>(List.of(BigFraction.ZERO, BigFraction.of(1, 2), BigFraction.ONE, BigFraction.of(6, 5)));
        for (int i = 3; i >= 0; i--) {
            if (!marks.containsKey(names.get(i))) {
                names.remove(i);
                worth.remove(i);
            }
        }
        int last = -1;
        for (int i = 0; i < names.size(); i++) {
            last = reaches(value, names.get(i)) ? i : last;
        }
        if (last < 0) {
            return Optional.of(BigFraction.ZERO);
        }
        if (last == names.size() - 1) {
            return Optional.of(worth.get(last));
        }
        BigFraction here = mark(marks, names.get(last));
        BigFraction next = mark(marks, names.get(last + 1));
        BigFraction way = value.subtract(here).divide(next.subtract(here));
        return Optional.of(worth.get(last).add(way.multiply(worth.get(last + 1).subtract(worth.get(last)))));
    }
}
