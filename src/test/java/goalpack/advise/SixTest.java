package goalpack.advise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Direction;
import goalpack.goal.Filter;
import goalpack.measure.Golden;
import goalpack.ticket.Label;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The arithmetic behind rules that look at the last six periods, and at goals that count the same tickets. */
class SixTest {
    private static final List<Integer> MONTHS = List.of(88, 91, 90, 89, 92, 90);

    private static Six six(double target) {
        return new Six(
                MONTHS.stream().map(BigFraction::of).toList(),
                BigFraction.of((int) Math.round(target * 1000), 1000),
                Direction.HIGHER);
    }

    @Test
    @DisplayName("G50 a target reached in all of the last six is too low, one beyond mean + 3 sd out of reach")
    void tooLowAndOutOfReach() {
        Golden golden = Golden.of("G50");
        double low = 85;
        assertEquals(golden.number(0), (double)
                MONTHS.stream().filter(value -> value >= low).count());
        assertTrue(six(low).allReach());
        assertFalse(six(88.5).allReach());
        double edge = golden.number(1) + 3 * golden.number(2);
        assertFalse(six(edge - 0.002).isBeyondChance());
        assertTrue(six(edge + 0.002).isBeyondChance());
        assertEquals(golden.truth(3), six(99).isBeyondChance());
    }

    @Test
    void ofTargetsThatAreToFallTheOtherSideIsOutOfReach() {
        List<BigFraction> values = MONTHS.stream().map(BigFraction::of).toList();
        assertTrue(new Six(values, BigFraction.of(80), Direction.LOWER).isBeyondChance());
        assertFalse(new Six(values, BigFraction.of(99), Direction.LOWER).isBeyondChance());
        assertTrue(new Six(values, BigFraction.of(92), Direction.LOWER).allReach());
    }

    @Test
    void theWayToTheTargetIsHeldAgainstTheBestStep() {
        // The best month gained three points on the one before it, the last came to 90.
        assertFalse(six(96).isTwiceTheBestStep());
        assertTrue(six(96.001).isTwiceTheBestStep());
    }

    @Test
    @DisplayName("G49 filters with a value in common overlap, and count the tickets of both twice")
    void filtersWithAValueInCommonOverlap() {
        Golden golden = Golden.of("G49");
        Filter both = category("billing", "refund");
        Filter one = category("refund");
        assertEquals(golden.truth(0), !both.isDisjointFrom(one) && !one.isDisjointFrom(both));
        List<String> tickets = Stream.concat(
                        IntStream.range(0, 30).mapToObj(number -> "billing"),
                        IntStream.range(0, 10).mapToObj(number -> "refund"))
                .toList();
        long perGoal = Stream.of(both, one)
                .mapToLong(filter ->
                        tickets.stream().filter(value -> passes(filter, value)).count())
                .sum();
        long distinct = tickets.stream()
                .filter(value -> passes(both, value) || passes(one, value))
                .count();
        assertEquals(golden.number(1), (double) perGoal);
        assertEquals(golden.number(2), (double) distinct);
    }

    private static Filter category(String... values) {
        return new Filter(Map.of(Label.CATEGORY, new Filter.In(Set.of(values))));
    }

    private static boolean passes(Filter filter, String value) {
        return filter.tests().values().stream().allMatch(test -> test.passes(List.of(value)));
    }
}
