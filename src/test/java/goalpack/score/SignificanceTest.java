package goalpack.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Direction;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What numbers carry, where they just do and just do not. */
class SignificanceTest {
    private static List<BigFraction> values(int... values) {
        return IntStream.of(values).mapToObj(BigFraction::of).toList();
    }

    @Test
    void ratesNeedThirtyTicketsOnEachSide() {
        assertTrue(Significance.ratesDiffer(30, 30, 0, 30));
        assertTrue(Significance.ratesDiffer(0, 30, 30, 30));
        assertFalse(Significance.ratesDiffer(29, 29, 0, 30));
        assertFalse(Significance.ratesDiffer(30, 30, 0, 29));
    }

    @Test
    void aRateOfAHundredTicketsMovesByTenPointsNotByEight() {
        assertFalse(Significance.ratesDiffer(80, 100, 88, 100));
        assertTrue(Significance.ratesDiffer(80, 100, 90, 100));
        assertFalse(Significance.ratesDiffer(100, 100, 100, 100), "no spread at all");
    }

    @Test
    void samplesNeedTenTicketsOnEachSide() {
        long[] ten = LongStream.range(0, 10).toArray();
        long[] later = LongStream.range(100, 110).toArray();
        long[] nine = LongStream.range(100, 109).toArray();
        assertTrue(Significance.samplesDiffer(ten, later));
        assertFalse(Significance.samplesDiffer(ten, nine));
        assertFalse(Significance.samplesDiffer(nine, ten));
        assertFalse(Significance.samplesDiffer(ten, ten.clone()));
    }

    /** Of eight different values S has a deviation of √(8·7·21/18) = 8.08: 18 is beyond chance, 16 is not. */
    @Test
    void eightPeriodsAreJudgedByTheNormalDistribution() {
        List<BigFraction> eighteen = values(3, 2, 1, 5, 4, 7, 6, 8);
        assertEquals(18, MannKendall.score(eighteen));
        assertTrue(MannKendall.carries(eighteen));
        assertTrue(MannKendall.carries(eighteen.reversed()));
        List<BigFraction> sixteen = values(4, 3, 2, 1, 5, 6, 7, 8);
        assertEquals(16, MannKendall.score(sixteen));
        assertFalse(MannKendall.carries(sixteen));
        assertFalse(MannKendall.carries(sixteen.reversed()));
    }

    /** Four equal values narrow the deviation to √((8·7·21 - 4·3·13)/18) = 7.53. */
    @Test
    void tiesNarrowWhatChanceExplains() {
        List<BigFraction> tied = values(3, 2, 1, 4, 5, 5, 5, 5);
        assertEquals(16, MannKendall.score(tied));
        assertTrue(MannKendall.carries(tied));
    }

    @Test
    void theSlopeOfAnEvenNumberOfPairsIsBetweenTheTwoInTheMiddle() {
        assertEquals(BigFraction.of(9, 4), Trend.slope(values(0, 1, 5, 6)));
    }

    @Test
    void whereMoreIsBetterAFallIsWorse() {
        List<BigFraction> falling = values(9, 8, 7, 6, 5);
        assertEquals(
                Change.Sense.WORSE,
                Trend.of(falling, Direction.HIGHER).orElseThrow().sense());
        assertEquals(
                Change.Sense.BETTER,
                Trend.of(falling, Direction.LOWER).orElseThrow().sense());
    }
}
