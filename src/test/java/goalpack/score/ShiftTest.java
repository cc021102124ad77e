package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.measure.Desk;
import goalpack.measure.Ledger;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What the mix of teams did to a change, and what the teams themselves did. */
class ShiftTest {
    private final Desk desk = new Desk();

    private Optional<Shift> shift(Metric metric) {
        Ledger ledger = new Ledger(MetricSpec.plain(metric), desk.population());
        return Shift.of(ledger, WHOLE, month("2026-03"), month("2026-02"), desk.population()::leafOf);
    }

    private Shift shift() {
        return shift(Metric.ONE_TOUCH).orElseThrow();
    }

    /** 90 of 100 and 30 of 100 become 46 of 50 and 52 of 150: each team better, the whole 11 points worse. */
    private void simpson(String before, String now) {
        desk.solved("A", before, 90, 100);
        desk.solved("B", before, 30, 100);
        desk.solved("A", now, 46, 50);
        desk.solved("B", now, 52, 150);
    }

    @Test
    void everyTeamRisesAndTheWholeFalls() {
        simpson("2026-02-10", "2026-03-10");
        Shift shift = shift();
        assertEquals(BigFraction.of(-11, 100), shift.mix().add(shift.rate()));
        assertEquals(Shift.Reversal.PARTS_ROSE, shift.reversal());
        // A's share falls by a quarter, B's rises by one: mix = ((0.3 + 52/150) - (0.9 + 0.92)) / 8.
        BigFraction rates = BigFraction.of(3, 10).add(BigFraction.of(52, 150)).subtract(BigFraction.of(182, 100));
        assertEquals(rates.divide(8), shift.mix());
    }

    @Test
    void everyTeamFallsAndTheWholeRises() {
        simpson("2026-03-10", "2026-02-10");
        Shift shift = shift();
        assertEquals(BigFraction.of(11, 100), shift.mix().add(shift.rate()));
        assertEquals(Shift.Reversal.PARTS_FELL, shift.reversal());
    }

    @Test
    void whereAllGoTheSameWayNothingIsReversed() {
        desk.solved("A", "2026-02-10", 50, 100);
        desk.solved("B", "2026-02-10", 30, 100);
        desk.solved("A", "2026-03-10", 60, 100);
        desk.solved("B", "2026-03-10", 40, 100);
        assertEquals(Shift.Reversal.NONE, shift().reversal());
        assertEquals(BigFraction.ZERO, shift().mix());
        assertEquals(BigFraction.of(1, 10), shift().rate());
    }

    @Test
    void aTeamThatIsNewChangesTheMixOnly() {
        desk.solved("A", "2026-02-10", 50, 100);
        desk.solved("A", "2026-03-10", 50, 100);
        desk.solved("B", "2026-03-10", 0, 100);
        assertEquals(BigFraction.ZERO, shift().rate());
        assertEquals(BigFraction.of(-1, 4), shift().mix());
        assertEquals(Shift.Reversal.NONE, shift().reversal());
    }

    @Test
    void aTeamThatIsGoneChangesTheMixOnly() {
        desk.solved("A", "2026-02-10", 50, 100);
        desk.solved("B", "2026-02-10", 0, 100);
        desk.solved("A", "2026-03-10", 50, 100);
        assertEquals(BigFraction.ZERO, shift().rate());
        assertEquals(BigFraction.of(1, 4), shift().mix());
    }

    @Test
    void withoutTwoPartsOrTwoPeriodsThereIsNothingToPart() {
        desk.solved("A", "2026-03-10", 50, 100);
        assertTrue(shift(Metric.ONE_TOUCH).isEmpty(), "nothing before");
        desk.solved("A", "2026-02-10", 50, 100);
        assertTrue(shift(Metric.ONE_TOUCH).isEmpty(), "one team");
        desk.solved("B", "2026-02-10", 50, 100);
        assertTrue(shift(Metric.ONE_TOUCH).isPresent());
        assertTrue(shift(Metric.SOLVED_TICKETS).isEmpty(), "a count is no mean");
    }
}
