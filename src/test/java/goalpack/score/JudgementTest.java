package goalpack.score;

import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static goalpack.score.WorkedCasesTest.rate;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Comparison;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Guardrail;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
import goalpack.measure.Desk;
import goalpack.measure.LeftOut;
import goalpack.measure.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status, score, evidence and guardrails of single values. */
class JudgementTest {

    private static Verdict verdict(Goal goal, Measurement actual) {
        return Judgement.of(goal, goal.ladder(), actual);
    }

    private static Measurement minutes(String value, long n) {
        return new Measurement(Optional.of(exact(value)), 0, n, n, Map.of());
    }

    @Test
    void underHalfCoveredIsNoData() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.5").goal();
        Measurement little =
                new Measurement(Optional.of(BigFraction.ONE), 20, 20, 20, Map.of(LeftOut.COLUMN_MISSING, 21L));
        assertEquals(Status.NO_DATA, verdict(goal, little).status());
        assertEquals("column-missing", verdict(goal, little).reason());
        Measurement half =
                new Measurement(Optional.of(BigFraction.ONE), 20, 20, 20, Map.of(LeftOut.COLUMN_MISSING, 20L));
        assertEquals(Status.MET, verdict(goal, half).status());
        Measurement unrated = new Measurement(
                Optional.of(BigFraction.ONE),
                20,
                20,
                20,
                Map.of(LeftOut.COLUMN_MISSING, 21L, LeftOut.UNRATED, 1L, LeftOut.SPAM, 9L));
        assertEquals(Status.MET, verdict(goal, unrated).status());
        assertEquals(BigFraction.of(1, 2), unrated.coverage());
    }

    @ParameterizedTest
    @CsvSource({"MEDIAN, 5", "MEAN, 5", "P75, 5", "P90, 20", "P95, 20", "MAX, 20"})
    void eachStatisticNeedsItsTickets(Statistic statistic, int least) {
        MetricSpec spec = MetricSpec.plain(Metric.FIRST_REPLY_TIME).statistic(statistic);
        Goal goal = Agreed.on(spec).target("60").goal();
        assertEquals(Status.MET, verdict(goal, minutes("60", least)).status());
        assertEquals(
                Status.INSUFFICIENT_DATA,
                verdict(goal, minutes("60", least - 1L)).status());
        assertTrue(verdict(goal, minutes("60", least - 1L)).interval().isEmpty());
    }

    @Test
    void aGoalMaySayHowManyTicketsItNeeds() {
        Goal goal = Agreed.on(Metric.CSAT).target("0.5").minN(3).goal();
        assertEquals(Status.MET, verdict(goal, rate(2, 3)).status());
        assertEquals(0, Judgement.minN(MetricSpec.plain(Metric.BACKLOG)));
        assertEquals(0, Judgement.minN(Agreed.onMilestones().goal()));
    }

    @Test
    void aBandIsNeverExceeded() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH).band("0.65", "0.80", "0.10").goal();
        assertEquals(Status.MET, verdict(goal, rate(65, 100)).status());
        assertEquals(Status.MET, verdict(goal, rate(80, 100)).status());
        assertEquals(Status.PARTLY, verdict(goal, rate(90, 100)).status());
        assertEquals(Status.PARTLY, verdict(goal, rate(60, 100)).status());
        assertEquals(Status.MISSED, verdict(goal, rate(91, 100)).status());
        assertEquals(Optional.of(exact("0.5")), verdict(goal, rate(60, 100)).score());
        assertEquals(Optional.of(BigFraction.ZERO), verdict(goal, rate(20, 100)).score());
        assertEquals(Evidence.UNCERTAIN, verdict(goal, rate(70, 100)).evidence());
        Goal none = Agreed.on(Metric.ONE_TOUCH).kind(GoalKind.BAND).goal();
        assertEquals(Status.MISSED, verdict(none, rate(70, 100)).status());
        assertTrue(verdict(none, rate(70, 100)).score().isEmpty());
    }

    @Test
    void anImprovementGoesFromItsBaselineToItsTarget() {
        Goal down = Agreed.on(Metric.REOPEN_RATE).improve("0.12", "0.08").goal();
        Goal up = Agreed.on(Metric.REOPEN_RATE).improve("0.08", "0.12").goal();
        assertEquals(Direction.LOWER, Judgement.direction(down, down.ladder()));
        assertEquals(Direction.HIGHER, Judgement.direction(up, up.ladder()));
        assertEquals(Status.MET, verdict(down, rate(8, 100)).status());
        assertEquals(Status.MISSED, verdict(up, rate(8, 100)).status());
        assertEquals(Optional.of(BigFraction.ZERO), verdict(down, rate(13, 100)).score(), "a regress is floored");
        Goal nowhere = Agreed.on(Metric.REOPEN_RATE).improve("0.08", "0.08").goal();
        assertTrue(Attainment.of(nowhere, nowhere.ladder(), exact("0.1")).isEmpty());
        Goal open = Agreed.on(Metric.REOPEN_RATE).improve("", "").goal();
        assertEquals(Direction.HIGHER, Judgement.direction(open, open.ladder()));
    }

    @Test
    void attainmentHasItsLimits() {
        assertEquals(Optional.empty(), Attainment.ofLevel(Direction.HIGHER, BigFraction.ONE, BigFraction.ZERO));
        assertEquals(
                Optional.of(BigFraction.ONE), Attainment.ofLevel(Direction.LOWER, BigFraction.ZERO, BigFraction.ZERO));
        assertEquals(
                Optional.of(BigFraction.ZERO), Attainment.ofLevel(Direction.LOWER, BigFraction.ONE, BigFraction.ZERO));
        Goal none = Agreed.on(Metric.ONE_TOUCH).goal();
        assertTrue(Attainment.of(none, Ladder.NONE, BigFraction.ONE).isEmpty());
        assertTrue(
                ScoreCurve.score(Direction.HIGHER, Ladder.NONE, BigFraction.ONE).isEmpty());
    }

    @Test
    void withoutThresholdOrFloorShortIsNothing() {
        assertEquals(
                Optional.of(BigFraction.ZERO),
                ScoreCurve.score(Direction.HIGHER, marks("", "", "0.9", ""), exact("0.89")));
        assertEquals(
                Optional.of(BigFraction.of(1, 2)),
                ScoreCurve.score(Direction.HIGHER, marks("0.5", "", "0.9", ""), exact("0.7")));
        assertEquals(
                Optional.of(exact("1.2")),
                ScoreCurve.score(Direction.HIGHER, marks("", "", "0.9", "0.9"), exact("0.9")));
    }

    private static Guardrail guardrail(
            Metric metric, Optional<Guardrail.Limit> limit, Optional<String> worsening, Guardrail.Policy policy) {
        return new Guardrail(
                MetricSpec.plain(metric),
                limit,
                worsening.map(by -> new Guardrail.MaxWorsening(Guardrail.Against.PREVIOUS, exact(by))),
                policy);
    }

    @Test
    void worseningIsCountedTheBadWay() {
        Guardrail reopened =
                guardrail(Metric.REOPEN_RATE, Optional.empty(), Optional.of("0.02"), Guardrail.Policy.FLAG);
        assertEquals(GuardrailResult.State.OK, Guarding.state(reopened, rate(7, 100), rate(5, 100)));
        assertEquals(GuardrailResult.State.BREACHED, Guarding.state(reopened, rate(8, 100), rate(5, 100)));
        Guardrail csat = guardrail(Metric.CSAT, Optional.empty(), Optional.of("0.02"), Guardrail.Policy.FLAG);
        assertEquals(GuardrailResult.State.OK, Guarding.state(csat, rate(99, 100), rate(80, 100)));
        assertEquals(GuardrailResult.State.BREACHED, Guarding.state(csat, rate(77, 100), rate(80, 100)));
    }

    @Test
    void aGuardrailThatCannotBeComparedIsNoData() {
        Guardrail csat = guardrail(Metric.CSAT, Optional.empty(), Optional.of("0.02"), Guardrail.Policy.FLAG);
        assertEquals(GuardrailResult.State.NO_DATA, Guarding.state(csat, rate(77, 100), rate(9, 9)));
        assertEquals(GuardrailResult.State.NO_DATA, Guarding.state(csat, rate(9, 9), rate(77, 100)));
        Measurement none = new Measurement(Optional.empty(), 0, 0, 0, Map.of());
        assertEquals(GuardrailResult.State.NO_DATA, Guarding.state(csat, none, rate(77, 100)));
        Measurement thin =
                new Measurement(Optional.of(BigFraction.ONE), 20, 20, 20, Map.of(LeftOut.COLUMN_MISSING, 80L));
        assertEquals(GuardrailResult.State.NO_DATA, Guarding.state(csat, thin, rate(77, 100)));
        Guardrail both = guardrail(
                Metric.CSAT,
                Optional.of(new Guardrail.Limit(Comparison.AT_LEAST, exact("0.7"))),
                Optional.of("0.02"),
                Guardrail.Policy.FLAG);
        assertEquals(GuardrailResult.State.OK, Guarding.state(both, rate(77, 100), none), "its limit holds");
        assertEquals(GuardrailResult.State.BREACHED, Guarding.state(both, rate(69, 100), none));
    }

    @ParameterizedTest
    @CsvSource({
        "EXCEEDED, PARTLY, MISSED",
        "MET, PARTLY, MISSED",
        "PARTLY, PARTLY, MISSED",
        "MISSED, MISSED, MISSED",
        "SECURED, AT_RISK, OFF_TRACK",
        "ON_TRACK, AT_RISK, OFF_TRACK",
        "AT_RISK, AT_RISK, OFF_TRACK",
        "OFF_TRACK, OFF_TRACK, OFF_TRACK",
        "UNREACHABLE, UNREACHABLE, UNREACHABLE",
        "NO_DATA, NO_DATA, NO_DATA",
        "INSUFFICIENT_DATA, INSUFFICIENT_DATA, INSUFFICIENT_DATA",
    })
    void aBrokenGuardrailLowersWhatItMay(Status status, Status capped, Status vetoed) {
        Verdict verdict =
                new Verdict(status, "", Optional.empty(), Optional.of(exact("0.3")), Evidence.NONE, Optional.empty());
        assertEquals(capped, applied(verdict, Guardrail.Policy.CAP, GuardrailResult.State.BREACHED));
        assertEquals(vetoed, applied(verdict, Guardrail.Policy.VETO, GuardrailResult.State.BREACHED));
        assertEquals(status, applied(verdict, Guardrail.Policy.FLAG, GuardrailResult.State.BREACHED));
        assertEquals(status, applied(verdict, Guardrail.Policy.VETO, GuardrailResult.State.NO_DATA));
    }

    private static Status applied(Verdict verdict, Guardrail.Policy policy, GuardrailResult.State state) {
        Guardrail guardrail = guardrail(Metric.CSAT, Optional.empty(), Optional.of("0.02"), policy);
        Verdict after = Guarding.apply(
                verdict,
                List.of(new GuardrailResult(guardrail, Desk.month("2026-03"), rate(1, 100), state, 1, List.of())));
        assertTrue(after.score().orElseThrow().compareTo(exact("0.3")) <= 0);
        return after.status();
    }

    @Test
    void statusesSpeakOfDifferentThings() {
        for (Status status : Status.values()) {
            assertFalse(status.isReached() && status.isShort(), status.name());
            assertFalse(status.isOutside() && status.isJudged(), status.name());
            assertTrue(!status.isUnderWay() || status.isJudged(), status.name());
        }
        assertTrue(Status.ON_TRACK.isUnderWay());
        assertFalse(Status.ON_TRACK.isShort());
        assertTrue(Status.UNREACHABLE.isShort());
    }

    @Test
    void significanceNeedsNumbers() {
        assertFalse(Significance.ratesDiffer(80, 100, 88, 100));
        assertTrue(Significance.ratesDiffer(80, 100, 90, 100));
        assertFalse(Significance.ratesDiffer(0, 29, 29, 29));
        assertFalse(Significance.ratesDiffer(29, 29, 0, 29));
        assertFalse(Significance.ratesDiffer(0, 50, 0, 50));
        long[] low = LongStream.range(0, 20).toArray();
        long[] high = LongStream.range(15, 35).toArray();
        assertTrue(Significance.samplesDiffer(low, high));
        assertFalse(Significance.samplesDiffer(low, low));
        assertFalse(Significance.samplesDiffer(low, new long[9]));
        assertFalse(Significance.samplesDiffer(new long[9], low));
    }

    @Test
    void aRateWithoutARestNeedsWhatIsMissing() {
        assertEquals(BigFraction.of(5), Pace.needed(Direction.HIGHER, exact("0.9"), rate(85, 100), BigFraction.ONE));
        assertEquals(Status.OFF_TRACK, Pace.rate(false, exact("0.9"), exact("0.8")));
        Goal improve = Agreed.on(Metric.REOPEN_RATE).improve("0.12", "0.08").goal();
        assertEquals(
                Status.ON_TRACK,
                Pace.status(improve, MetricKind.RATE, improve.ladder(), rate(8, 100), BigFraction.of(1, 2), List.of()));
    }
}
