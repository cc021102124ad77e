package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.days;
import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static goalpack.score.Agreed.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Band;
import goalpack.goal.Comparison;
import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Guardrail;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Revision;
import goalpack.measure.Desk;
import goalpack.measure.Golden;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.ticket.JourneyStep;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worked cases that hold values against goals, expected values from the file. */
class WorkedCasesTest {
    private static final Period MARCH = Desk.month("2026-03");

    static Measurement rate(long hits, long n) {
        return new Measurement(
                Optional.of(BigFraction.of(BigInteger.valueOf(hits), BigInteger.valueOf(n))), hits, n, n, Map.of());
    }

    private static Goal oneTouch(Ladder ladder) {
        return Agreed.on(Metric.ONE_TOUCH)
                .ladder("", mark(ladder.threshold()), mark(ladder.target()), mark(ladder.stretch()))
                .goal();
    }

    private static String mark(Optional<BigFraction> mark) {
        return mark.map(value -> value.bigDecimalValue().toPlainString()).orElse("");
    }

    @Test
    @DisplayName("G19 lower is better: attainment 2 - A/T, never below 0")
    void attainmentWhereLowerIsBetter() {
        Golden golden = Golden.of("G19");
        Goal goal = Agreed.on(Metric.FIRST_REPLY_TIME).target("4").goal();
        List<String> hours = List.of("3", "5", "0", "8", "9");
        for (int i = 0; i < hours.size(); i++) {
            golden.assertNumber(
                    i, Attainment.of(goal, goal.ladder(), exact(hours.get(i))).orElseThrow());
        }
    }

    @Test
    @DisplayName("G21 higher is better: scores on 80/90/95")
    void scoresWhereHigherIsBetter() {
        Golden golden = Golden.of("G21");
        Ladder ladder = marks("", "0.80", "0.90", "0.95");
        List<String> values = List.of("0.86", "0.93", "0.97", "0.79");
        for (int i = 0; i < values.size(); i++) {
            golden.assertNumber(
                    i,
                    ScoreCurve.score(Direction.HIGHER, ladder, exact(values.get(i)))
                            .orElseThrow());
        }
    }

    @Test
    @DisplayName("G21b statuses on 80/90/95, and the attainment of 86")
    void statusesWhereHigherIsBetter() {
        Golden golden = Golden.of("G21b");
        Goal goal = oneTouch(marks("", "0.80", "0.90", "0.95"));
        List<String> values = List.of("0.86", "0.93", "0.97", "0.79");
        for (int i = 0; i < values.size(); i++) {
            assertEquals(Status.valueOf(golden.text(i)), Judgement.status(goal, goal.ladder(), exact(values.get(i))));
        }
        golden.assertNumber(4, Attainment.of(goal, goal.ladder(), exact("0.86")).orElseThrow());
    }

    @Test
    @DisplayName("G21c a floor takes the cliff away")
    void aFloorTakesTheCliffAway() {
        Ladder ladder = marks("0.60", "0.80", "0.90", "0.95");
        Golden.of("G21c")
                .assertNumber(
                        0,
                        ScoreCurve.score(Direction.HIGHER, ladder, exact("0.79"))
                                .orElseThrow());
    }

    @Test
    @DisplayName("G22 lower is better: scores on 6/4/2 hours")
    void scoresWhereLowerIsBetter() {
        Golden golden = Golden.of("G22");
        Ladder ladder = marks("", "6", "4", "2");
        List<String> hours = List.of("5", "3", "7", "1");
        for (int i = 0; i < hours.size(); i++) {
            golden.assertNumber(
                    i,
                    ScoreCurve.score(Direction.LOWER, ladder, exact(hours.get(i)))
                            .orElseThrow());
        }
    }

    @Test
    @DisplayName("G24 a band from 65 to 80 % with a tolerance of 10 points")
    void aBand() {
        Golden golden = Golden.of("G24");
        Band band = new Band(exact("0.65"), exact("0.80"), exact("0.10"));
        List<String> values = List.of("0.75", "0.84", "0.50", "0.65", "0.80");
        for (int i = 0; i < values.size(); i++) {
            golden.assertNumber(i, Attainment.ofBand(exact(values.get(i)), band));
        }
    }

    @Test
    @DisplayName("G25 improvement of reopened tickets from 12 to 8 %")
    void anImprovement() {
        Golden golden = Golden.of("G25");
        Goal goal = Agreed.on(Metric.REOPEN_RATE).improve("0.12", "0.08").goal();
        List<String> values = List.of("0.10", "0.13", "0.07", "0.08", "0.12");
        for (int i = 0; i < values.size(); i++) {
            golden.assertNumber(
                    i, Attainment.of(goal, goal.ladder(), exact(values.get(i))).orElseThrow());
        }
    }

    private static Measurement share(Goal goal, LocalDate day) {
        Milestones milestones = new Milestones(new Ledgers(new Desk().population()), new Periods(FiscalYear.CALENDAR));
        return Milestones.share(goal, milestones.on(goal, WHOLE, day));
    }

    @Test
    @DisplayName("G26 milestones: two of five, and weighted")
    void shareOfMilestones() {
        Golden golden = Golden.of("G26");
        LocalDate day = LocalDate.parse("2026-03-31");
        int[][] weights = {{1, 1, 1, 1, 1}, {3, 1, 1, 1, 2}};
        for (int i = 0; i < weights.length; i++) {
            Agreed agreed = Agreed.onMilestones();
            for (int step = 0; step < 5; step++) {
                agreed.milestone(milestone("2026-06-30", step < 2 ? "2026-03-01" : "", weights[i][step]));
            }
            golden.assertNumber(i, share(agreed.goal(), day).value().orElseThrow());
        }
    }

    @Test
    @DisplayName("G28 three of three is too few to judge; the interval is wide")
    void threeOfThree() {
        Golden golden = Golden.of("G28");
        Goal goal = oneTouch(marks("", "", "0.90", ""));
        Verdict verdict = Judgement.of(goal, goal.ladder(), rate(3, 3));
        assertEquals(Status.INSUFFICIENT_DATA, verdict.status());
        assertTrue(verdict.score().isEmpty());
        golden.assertNumber(0, verdict.interval().orElseThrow().low());
        golden.assertNumber(1, verdict.interval().orElseThrow().high());
    }

    @Test
    @DisplayName("G29 the interval narrows with the number of tickets, and with it the evidence")
    void intervals() {
        Golden golden = Golden.of("G29");
        long[][] rates = {{27, 30}, {270, 300}, {0, 10}};
        for (int i = 0; i < rates.length; i++) {
            Interval interval = Wilson.interval(rates[i][0], rates[i][1]);
            golden.assertNumber(2 * i, interval.low());
            golden.assertNumber(2 * i + 1, interval.high());
        }
        Goal goal = oneTouch(marks("", "", "0.85", ""));
        assertEquals(
                Evidence.UNCERTAIN,
                Judgement.of(goal, goal.ladder(), rate(27, 30)).evidence());
        assertEquals(
                Evidence.CONFIRMED,
                Judgement.of(goal, goal.ladder(), rate(270, 300)).evidence());
    }

    @Test
    @DisplayName("G52 no miss among 30 still leaves room for some")
    void noMissAmongThirty() {
        Golden golden = Golden.of("G52");
        golden.assertNumber(0, Wilson.interval(0, 30).high());
        assertTrue(golden.number(1) < Wilson.interval(0, 30).high());
    }

    @Test
    @DisplayName("G30 contributions to the gap add up exactly")
    void contributionsAddUp() {
        Golden golden = Golden.of("G30");
        Desk desk = new Desk();
        desk.solved("A", "2026-03-10", 90, 100);
        desk.solved("B", "2026-03-10", 1, 2);
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.ONE_TOUCH), desk.population());
        List<Contribution> parts = Contributions.of(
                ledger,
                Desk.scope("North"),
                MARCH,
                Optional.of(exact("0.85")),
                Direction.HIGHER,
                desk.population()::leafOf);
        assertEquals(List.of("B", "A"), parts.stream().map(Contribution::name).toList());
        BigFraction a = parts.getLast().adds().orElseThrow();
        BigFraction b = parts.getFirst().adds().orElseThrow();
        golden.assertNumber(2, a.multiply(100));
        golden.assertNumber(3, b.multiply(100));
        golden.assertNumber(4, a.add(b).multiply(100));
        assertEquals(BigFraction.of(91, 102).subtract(exact("0.85")), a.add(b));
        Goal goal = oneTouch(marks("", "", "0.85", ""));
        assertEquals(
                Status.MET, Judgement.of(goal, goal.ladder(), rate(91, 102)).status());
        assertEquals(Status.MISSED, Judgement.status(goal, goal.ladder(), exact("0.70")));
    }

    @Test
    @DisplayName("G33 sixty in a quarter, fifteen after a third of it: off track")
    void paceOfACount() {
        Golden golden = Golden.of("G33");
        Period quarter = days("2026-01-01", "2026-04-01");
        BigFraction elapsed = Pace.elapsedShare(quarter, LocalDate.parse("2026-01-30"));
        BigFraction expected = BigFraction.of(60).multiply(elapsed);
        golden.assertNumber(0, expected);
        golden.assertNumber(1, BigFraction.of(15).divide(expected));
        Goal goal = Agreed.on(Metric.SOLVED_TICKETS)
                .kind(GoalKind.COUNT)
                .every(Every.QUARTER)
                .target("60")
                .goal();
        Measurement fifteen = new Measurement(Optional.of(BigFraction.of(15)), 15, 1, 15, Map.of());
        assertEquals(Status.OFF_TRACK, Pace.status(goal, MetricKind.COUNT, goal.ladder(), fifteen, elapsed, List.of()));
    }

    @Test
    @DisplayName("G34 what the rest must reach for 90 % of 400: possible, unreachable, secured")
    void whatTheRestMustReach() {
        Golden golden = Golden.of("G34");
        long[][] soFar = {{176, 200}, {150, 200}, {365, 380}};
        List<Status> words = List.of(Status.OFF_TRACK, Status.UNREACHABLE, Status.SECURED);
        Goal goal = oneTouch(marks("", "", "0.90", ""));
        for (int i = 0; i < soFar.length; i++) {
            Measurement actual = rate(soFar[i][0], soFar[i][1]);
            BigFraction elapsed = BigFraction.of(Math.toIntExact(soFar[i][1]), 400);
            golden.assertNumber(i, Pace.needed(Direction.HIGHER, exact("0.90"), actual, elapsed));
            assertEquals(words.get(i), Pace.status(goal, MetricKind.RATE, goal.ladder(), actual, elapsed, List.of()));
        }
    }

    @Test
    @DisplayName("G35 a target revised from 80 to 90 % inside the period: segments, blended target, pooled value")
    void aRevisionInsideThePeriod() {
        Golden golden = Golden.of("G35");
        Desk desk = new Desk();
        desk.solved("A", "2026-03-10", 51, 60);
        desk.solved("A", "2026-03-20", 34, 40);
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.80")
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "0.90", ""))
                .goal();
        Ledger ledger = new Ledger(MetricSpec.plain(Metric.ONE_TOUCH), desk.population());
        GoalResult result = ResultTest.scoring(desk, "2026-03-31").result(goal, WHOLE, MARCH, List.of());
        Segment first = result.segments().getFirst();
        Segment second = result.segments().getLast();
        golden.assertNumber(0, first.actual().value().orElseThrow());
        golden.assertNumber(1, second.actual().value().orElseThrow());
        golden.assertNumber(2, result.ladder().target().orElseThrow());
        golden.assertNumber(3, ledger.measure(WHOLE, MARCH).value().orElseThrow());
        golden.assertNumber(4, result.verdict().attainment().orElseThrow());
        assertEquals(Status.valueOf(golden.text(5)), first.verdict().status());
        assertEquals(Status.valueOf(golden.text(6)), second.verdict().status());
        assertEquals(Status.valueOf(golden.text(7)), result.verdict().status());
        assertEquals(
                Status.valueOf(golden.text(8)),
                Judgement.status(goal, second.ladder(), result.actual().value().orElseThrow()));
    }

    @Test
    @DisplayName("G37 met, but the guardrail broke: flag, cap, veto")
    void brokenGuardrail() {
        Golden golden = Golden.of("G37");
        Goal goal = oneTouch(marks("", "0.75", "0.80", "0.85"));
        Verdict met = Judgement.of(goal, goal.ladder(), rate(82, 100));
        golden.assertNumber(0, met.score().orElseThrow());
        int at = 1;
        for (Guardrail.Policy policy : List.of(Guardrail.Policy.FLAG, Guardrail.Policy.CAP, Guardrail.Policy.VETO)) {
            Guardrail guardrail = new Guardrail(
                    MetricSpec.plain(Metric.REOPEN_RATE),
                    Optional.of(new Guardrail.Limit(Comparison.AT_MOST, exact("0.08"))),
                    Optional.empty(),
                    policy);
            GuardrailResult.State state = Guarding.state(guardrail, rate(11, 100), rate(5, 100));
            assertEquals(GuardrailResult.State.BREACHED, state);
            Verdict after = Guarding.apply(
                    met, List.of(new GuardrailResult(guardrail, MARCH, rate(11, 100), state, 1, List.of())));
            assertEquals(Status.valueOf(golden.text(at)), after.status());
            golden.assertNumber(at + 1, after.score().orElseThrow());
            at += 2;
        }
    }

    @Test
    @DisplayName("G40b more tickets in a longer February are no growth per day")
    void countsComparePerDay() {
        Golden golden = Golden.of("G40b");
        Desk desk = new Desk().asOf("2028-03-01T00:00");
        for (int i = 0; i < 290 + 280; i++) {
            desk.ticket().at(JourneyStep.CREATED_AT, Desk.at(i < 290 ? "2028-02-10T09:00" : "2027-02-10T09:00"));
        }
        Goal goal = Agreed.on(Metric.CREATED_TICKETS)
                .direction(Direction.LOWER)
                .until("2028-12-31")
                .target("300")
                .goal();
        GoalResult result =
                ResultTest.scoring(desk, "2028-02-29").result(goal, WHOLE, Desk.month("2028-02"), List.of());
        BigFraction before = result.lastYear().before().value().orElseThrow();
        golden.assertNumber(0, result.lastYear().delta().orElseThrow().divide(before));
        BigFraction perDay = result.actual().value().orElseThrow().divide(29).subtract(before.divide(28));
        golden.assertNumber(1, perDay);
        assertEquals(Change.Sense.NO_CLEAR_CHANGE, result.lastYear().sense());
    }

    @Test
    @DisplayName("G54 comparisons are exact where doubles are not")
    void comparisonsAreExact() {
        Golden golden = Golden.of("G54");
        Goal goal = oneTouch(marks("", "", "0.57", ""));
        assertEquals(
                golden.truth(0),
                Judgement.of(goal, goal.ladder(), rate(57, 100)).status() == Status.MET);
        assertFalse(golden.truth(1));
        BigFraction weights = exact("0.6").add(exact("0.3")).add(exact("0.1"));
        assertEquals(golden.truth(2), weights.equals(BigFraction.ONE));
        assertFalse(golden.truth(3));
    }
}
