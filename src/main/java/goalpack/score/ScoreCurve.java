package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The score of a value on a ladder: floor 0, threshold one half, target 1, stretch 1.2, linear between, flat beyond the
 * last mark, 0 before the first.
 *
 * <p>Capped at 1.2, so that over-delivery on one goal cannot hide failure on another.
 */
public final class ScoreCurve {
    private static final BigFraction HALF = BigFraction.of(1, 2);
    private static final BigFraction MOST = BigFraction.of(6, 5);

    private record Knot(BigFraction value, BigFraction score) {}

    private ScoreCurve() {}

    /** Empty without a target. */
    public static Optional<BigFraction> score(Direction direction, Ladder ladder, BigFraction value) {
        if (ladder.target().isEmpty()) {
            return Optional.empty();
        }
        List<Knot> knots = knots(direction, ladder);
        BigFraction at = turned(direction, value);
        if (at.compareTo(knots.getFirst().value()) < 0) {
            return Optional.of(BigFraction.ZERO);
        }
        for (int i = 1; i < knots.size(); i++) {
            if (at.compareTo(knots.get(i).value()) < 0) {
                return Optional.of(between(knots.get(i - 1), knots.get(i), at));
            }
        }
        return Optional.of(knots.getLast().score());
    }

    private static List<Knot> knots(Direction direction, Ladder ladder) {
        List<Knot> knots = new ArrayList<>();
        ladder.floor().ifPresent(mark -> knots.add(new Knot(turned(direction, mark), BigFraction.ZERO)));
        ladder.threshold().ifPresent(mark -> knots.add(new Knot(turned(direction, mark), HALF)));
        ladder.target().ifPresent(mark -> knots.add(new Knot(turned(direction, mark), BigFraction.ONE)));
        ladder.stretch().ifPresent(mark -> knots.add(new Knot(turned(direction, mark), MOST)));
        return knots;
    }

    /** Best to the right, whichever way is better. */
    private static BigFraction turned(Direction direction, BigFraction value) {
        return direction == Direction.LOWER ? value.negate() : value;
    }

    private static BigFraction between(Knot left, Knot right, BigFraction at) {
        BigFraction share = at.subtract(left.value()).divide(right.value().subtract(left.value()));
        return left.score().add(share.multiply(right.score().subtract(left.score())));
    }
}
