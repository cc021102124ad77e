package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.month;
import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Pacing;
import goalpack.goal.Revision;
import goalpack.goal.Statistic;
import goalpack.measure.Desk;
import goalpack.measure.Golden;
import goalpack.period.Period;
import goalpack.ticket.JourneyStep;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What lies ahead: the rest, the error budget, the forecast, trends. */
class OutlookTest {
    private final Desk desk = new Desk();

    private static List<BigFraction> values(int... values) {
        return IntStream.of(values).mapToObj(BigFraction::of).toList();
    }

    private GoalResult result(Goal goal, String month, String asOf) {
        desk.asOf(LocalDate.parse(asOf).plusDays(1) + "T00:00");
        return ResultTest.scoring(desk, asOf).result(goal, WHOLE, month(month), Desk.UNITS.at(1));
    }

    @Test
    @DisplayName("G34b 24 of 40 misses spent at half the volume")
    void misses() {
        Golden golden = Golden.of("G34b");
        ErrorBudget budget = Outlooks.budget(exact("0.90"), BigFraction.of(400), 24, BigFraction.of(1, 2));
        assertEquals(BigFraction.of(40), budget.allowed());
        golden.assertNumber(0, budget.consumed());
        golden.assertNumber(1, budget.burn());
        golden.assertNumber(2, budget.left());
        ErrorBudget none = Outlooks.budget(BigFraction.ONE, BigFraction.of(400), 24, BigFraction.of(1, 2));
        assertEquals(BigFraction.ZERO, none.consumed(), "none allowed");
        assertEquals(BigFraction.of(-24), none.left());
    }

    @Test
    @DisplayName("G46 six months: S 13, p .0167, slope 1.2")
    void aTrendOfSixMonths() {
        Golden golden = Golden.of("G46");
        List<BigFraction> months = values(82, 83, 85, 84, 87, 88);
        golden.assertNumber(0, MannKendall.score(months));
        golden.assertNumber(1, MannKendall.chance(months));
        golden.assertNumber(2, Trend.slope(months));
        Trend trend = Trend.of(months, Direction.HIGHER).orElseThrow();
        assertEquals(6, trend.periods());
        assertEquals(Change.Sense.BETTER, trend.sense());
        assertEquals(
                Change.Sense.WORSE,
                Trend.of(months, Direction.LOWER).orElseThrow().sense());
        assertEquals(
                Change.Sense.UNKNOWN,
                Trend.of(months, Direction.BAND).orElseThrow().sense());
    }

    @Test
    @DisplayName("G46b four rising months never carry a trend, five do")
    void fourMonthsCarryNone() {
        Golden golden = Golden.of("G46b");
        golden.assertNumber(0, MannKendall.score(values(1, 2, 3, 4)));
        golden.assertNumber(1, MannKendall.chance(values(1, 2, 3, 4)));
        golden.assertNumber(2, MannKendall.score(values(1, 2, 3, 4, 5)));
        golden.assertNumber(3, MannKendall.chance(values(1, 2, 3, 4, 5)));
        assertTrue(Trend.of(values(1, 2, 3, 4), Direction.HIGHER).isEmpty());
        assertTrue(Trend.of(values(1, 2, 3, 4, 5), Direction.HIGHER).isPresent());
    }

    @Test
    void manyMonthsAreTakenAsNormal() {
        assertEquals(
                13,
                Trend.of(IntStream.range(0, 13).mapToObj(BigFraction::of).toList(), Direction.HIGHER)
                        .orElseThrow()
                        .periods());
        assertTrue(Trend.of(values(5, 3, 6, 2, 7, 4, 5, 3, 6), Direction.HIGHER).isEmpty());
        assertTrue(Trend.of(values(4, 4, 4, 4, 4, 4, 4, 4, 4), Direction.HIGHER).isEmpty(), "no spread at all");
        assertTrue(
                Trend.of(values(4, 4, 4, 4, 4, 4, 4, 5, 4, 4, 4, 4, 5), Direction.HIGHER)
                        .isEmpty(),
                "nearly all tied");
        List<BigFraction> flat = values(1, 1, 1, 1, 1, 1, 1, 2, 2, 2);
        assertTrue(MannKendall.carries(flat));
        assertTrue(Trend.of(flat, Direction.HIGHER).isEmpty(), "a median slope of nothing is no trend");
    }

    private void halfAYear(int hits) {
        for (int month = 1; month <= 6; month++) {
            desk.solved("A", "2026-0" + month + "-10", hits, 40);
        }
    }

    @Test
    void theRestOfTheYearMustMakeUpForWhatIsMissing() {
        halfAYear(30);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").from("2026-01-01").goal();
        Outlook outlook = result(goal, "2026-06", "2026-06-30").outlook();
        assertEquals(
                LocalDate.parse("2026-12-31"), outlook.horizon().orElseThrow().lastDay());
        // 181 of 365 days: (0.8 N - 180) / (N - 240), N = 240 * 365 / 181.
        BigFraction volume = BigFraction.of(240 * 365, 181);
        BigFraction needed = exact("0.8").multiply(volume).subtract(180).divide(volume.subtract(240));
        Remainder rest = outlook.remainder().orElseThrow();
        assertEquals(needed, rest.needed());
        assertEquals(Status.OFF_TRACK, rest.status(), "no month had as much");
        ErrorBudget budget = outlook.budget().orElseThrow();
        assertEquals(60, budget.spent());
        assertEquals(volume.divide(5), budget.allowed());
        Forecast forecast = outlook.forecast().orElseThrow();
        assertEquals(exact("0.75"), forecast.value());
        assertEquals(Optional.of(new Forecast.Range(exact("0.75"), exact("0.75"))), forecast.range());
        assertEquals(Status.MISSED, forecast.status());
    }

    @Test
    void whereLowerIsBetterTheRestMustNotBeAbove() {
        halfAYear(30);
        Goal goal = Agreed.on(Metric.NO_REPLY_SOLVED)
                .target("0.1")
                .from("2026-01-01")
                .goal();
        Outlook outlook = result(goal, "2026-06", "2026-06-30").outlook();
        BigFraction volume = BigFraction.of(240 * 365, 181);
        assertEquals(volume.divide(10), outlook.budget().orElseThrow().allowed());
        BigFraction spent =
                BigFraction.of(BigInteger.valueOf(outlook.budget().orElseThrow().spent()));
        assertEquals(
                volume.divide(10).subtract(spent).divide(volume.subtract(240)),
                outlook.remainder().orElseThrow().needed());
    }

    @Test
    void aRevisionCountsFromItsDayOn() {
        halfAYear(30);
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.6")
                .from("2026-01-01")
                .revised("2026-06-01", Revision.Kind.ADJUSTMENT, marks("", "", "0.9", ""))
                .goal();
        Outlook outlook = result(goal, "2026-06", "2026-06-30").outlook();
        // So far 5/6 of the tickets at 60 % and 1/6 at 90 %, the rest of the year at 90 %.
        BigFraction volume = BigFraction.of(240 * 365, 181);
        BigFraction wanted = exact("0.65").multiply(240).add(exact("0.9").multiply(volume.subtract(240)));
        assertEquals(
                wanted.subtract(180).divide(volume.subtract(240)),
                outlook.remainder().orElseThrow().needed());
        assertEquals(Status.OFF_TRACK, outlook.remainder().orElseThrow().status());
    }

    @Test
    void theForecastGoesByTheLastThreeMonthsAndItsRangeByTheLastSix() {
        int[] hits = {20, 24, 28, 30, 32, 34};
        for (int month = 1; month <= 6; month++) {
            desk.solved("A", "2026-0" + month + "-10", hits[month - 1], 40);
        }
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.7").from("2026-01-01").goal();
        Forecast forecast =
                result(goal, "2026-06", "2026-06-30").outlook().forecast().orElseThrow();
        assertEquals(Optional.of(exact("0.8")), forecast.rest());
        assertEquals(Optional.of(new Forecast.Range(exact("0.5"), exact("0.85"))), forecast.restRange());
        BigFraction past = BigFraction.of(181, 365);
        BigFraction left = BigFraction.of(184, 365);
        assertEquals(exact("0.7").multiply(past).add(exact("0.8").multiply(left)), forecast.value());
        assertEquals(Status.MET, forecast.status());
    }

    @Test
    void aMedianIsForecastFromItsSample() {
        for (int month = 1; month <= 6; month++) {
            for (int i = 0; i < 6; i++) {
                desk.ticket()
                        .at(JourneyStep.CREATED_AT, Desk.at("2026-0" + month + "-10T09:00"))
                        .at(
                                JourneyStep.FIRST_REPLY_AT,
                                Desk.at("2026-0" + month + "-10T09:00").plusSeconds(600L * month));
            }
        }
        MetricSpec spec = MetricSpec.plain(Metric.FIRST_REPLY_TIME);
        Outlook median = result(Agreed.on(spec).target("40").from("2026-01-01").goal(), "2026-06", "2026-06-30")
                .outlook();
        // 36 answers so far, 10 to 60 minutes, and twice the 18 of April to June: 50 minutes is in the middle.
        assertEquals(
                Optional.of(BigFraction.of(50)), median.forecast().orElseThrow().rest());
        assertEquals(BigFraction.of(45), median.forecast().orElseThrow().value());
        assertTrue(median.remainder().isEmpty());
        assertTrue(median.budget().isEmpty());
        Goal mean = Agreed.on(spec.statistic(Statistic.MEAN))
                .target("40")
                .from("2026-01-01")
                .goal();
        assertEquals(
                BigFraction.of(35)
                        .multiply(BigFraction.of(181, 365))
                        .add(BigFraction.of(50).multiply(BigFraction.of(184, 365))),
                result(mean, "2026-06", "2026-06-30")
                        .outlook()
                        .forecast()
                        .orElseThrow()
                        .value());
        Goal longest = Agreed.on(spec.statistic(Statistic.MAX))
                .target("40")
                .from("2026-01-01")
                .goal();
        assertTrue(result(longest, "2026-06", "2026-06-30").outlook().forecast().isEmpty());
    }

    @Test
    void aCountGoesOnAtItsPace() {
        desk.solved("A", "2026-01-10", 0, 20);
        Agreed agreed = Agreed.on(Metric.SOLVED_TICKETS)
                .kind(GoalKind.COUNT)
                .target("10")
                .from("2026-01-01");
        Outlook outlook = result(agreed.goal(), "2026-02", "2026-02-28").outlook();
        assertEquals(BigFraction.of(100), outlook.remainder().orElseThrow().needed(), "120 in the year");
        assertEquals(Status.ON_TRACK, outlook.remainder().orElseThrow().status());
        assertEquals(
                BigFraction.of(20 * 365, 59), outlook.forecast().orElseThrow().value());
        assertTrue(outlook.forecast().orElseThrow().range().isEmpty());
        Pacing late = new Pacing.ByPhases(List.of(
                new Pacing.Phase(LocalDate.parse("2026-12-31"), BigFraction.of(120)),
                new Pacing.Phase(LocalDate.parse("2026-06-30"), BigFraction.of(10))));
        Outlook byPhases =
                result(agreed.pacing(late).goal(), "2026-06", "2026-06-30").outlook();
        assertEquals(BigFraction.of(240), byPhases.forecast().orElseThrow().value(), "20 where 10 of 120 were due");
    }

    @Test
    void workdaysAndPhasesShareTheTimeInTheirOwnWay() {
        Period quarter = new Period(
                "2026-Q1", Period.Kind.QUARTER, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-01"));
        LocalDate day = LocalDate.parse("2026-01-30");
        assertEquals(BigFraction.of(22, 64), Pace.elapsedShare(new Pacing.ByWorkdays(), quarter, day));
        Period weekend = Desk.days("2026-01-03", "2026-01-05");
        assertEquals(
                BigFraction.of(1, 2),
                Pace.elapsedShare(new Pacing.ByWorkdays(), weekend, LocalDate.parse("2026-01-03")));
        Pacing steps = new Pacing.ByPhases(List.of(
                new Pacing.Phase(LocalDate.parse("2026-01-30"), BigFraction.of(10)),
                new Pacing.Phase(LocalDate.parse("2026-03-01"), BigFraction.of(40))));
        assertEquals(BigFraction.of(1, 4), Pace.elapsedShare(steps, quarter, day));
        assertEquals(BigFraction.of(1, 8), Pace.elapsedShare(steps, quarter, LocalDate.parse("2026-01-15")));
        assertEquals(BigFraction.of(5, 8), Pace.elapsedShare(steps, quarter, LocalDate.parse("2026-02-14")));
        assertEquals(BigFraction.ONE, Pace.elapsedShare(steps, quarter, LocalDate.parse("2026-03-20")));
        Period other = Desk.days("2026-05-01", "2026-05-11");
        assertEquals(BigFraction.of(1, 10), Pace.elapsedShare(steps, other, LocalDate.parse("2026-05-01")));
        Pacing nothing =
                new Pacing.ByPhases(List.of(new Pacing.Phase(LocalDate.parse("2026-03-01"), BigFraction.ZERO)));
        assertEquals(BigFraction.of(1, 3), Pace.elapsedShare(nothing, quarter, day));
    }

    @Test
    void atTheEndOfTheYearNothingIsAhead() {
        desk.solved("A", "2026-12-10", 30, 40);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").from("2026-01-01").goal();
        Outlook outlook = result(goal, "2026-12", "2026-12-31").outlook();
        assertEquals(Outlook.NONE, outlook);
        Goal ended = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .from("2026-01-01")
                .until("2026-06-30")
                .goal();
        assertTrue(result(ended, "2026-06", "2026-07-20").outlook().horizon().isEmpty());
        assertTrue(result(goal, "2026-03", "2026-03-31").outlook().remainder().isEmpty(), "no ticket so far");
    }

    @Test
    void fewerThanThreeMonthsForecastNothing() {
        desk.solved("A", "2026-01-10", 30, 40);
        desk.solved("A", "2026-02-10", 30, 40);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").from("2026-01-01").goal();
        assertTrue(result(goal, "2026-02", "2026-02-28").outlook().forecast().isEmpty());
        assertTrue(result(goal, "2026-02", "2026-02-28").outlook().remainder().isPresent());
    }
}
