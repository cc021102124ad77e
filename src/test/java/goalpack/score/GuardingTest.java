package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.month;
import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Comparison;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.measure.Desk;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** For how long a guardrail has been broken, and by what. */
class GuardingTest {
    private final Desk desk = new Desk();

    private void reopened(String day, String category, int again, int all) {
        for (int i = 0; i < all; i++) {
            desk.solved("A", day)
                    .label(Label.CATEGORY, category)
                    .tally(Tally.AGENT_REPLIES, 1)
                    .tally(Tally.REOPENS, i < again ? 1 : 0);
        }
    }

    private GuardrailResult march(Guardrail guardrail) {
        return march("0.5", guardrail).guardrails().getFirst();
    }

    private GoalResult march(String target, Guardrail guardrail) {
        desk.asOf("2026-04-01T00:00");
        return ResultTest.scoring(desk, "2026-03-31")
                .result(
                        Agreed.on(Metric.ONE_TOUCH)
                                .target(target)
                                .from("2026-02-01")
                                .guardrail(guardrail)
                                .goal(),
                        WHOLE,
                        month("2026-03"),
                        Desk.UNITS.at(1));
    }

    private static Guardrail with(Guardrail.Policy policy) {
        Guardrail flagged = atMost("0.1");
        return new Guardrail(flagged.spec(), flagged.limit(), flagged.maxWorsening(), policy);
    }

    private static Guardrail atMost(String share) {
        return new Guardrail(
                MetricSpec.plain(Metric.REOPEN_RATE),
                Optional.of(new Guardrail.Limit(Comparison.AT_MOST, exact(share))),
                Optional.empty(),
                Guardrail.Policy.FLAG);
    }

    private static Guardrail worseBy(Guardrail.Against against, String share) {
        return new Guardrail(
                MetricSpec.plain(Metric.REOPEN_RATE),
                Optional.empty(),
                Optional.of(new Guardrail.MaxWorsening(against, exact(share))),
                Guardrail.Policy.FLAG);
    }

    @Test
    void theMonthsInARowEndWithTheFirstThatHeld() {
        reopened("2025-12-10", "Billing", 20, 40);
        reopened("2026-01-10", "Billing", 4, 40);
        reopened("2026-02-10", "Billing", 8, 40);
        reopened("2026-03-10", "Billing", 8, 40);
        assertEquals(2, march(atMost("0.1")).inARow());
        assertEquals(0, march(atMost("0.2")).inARow(), "it holds");
    }

    @Test
    void whatBreaksItAddsUpToWhatItIsBeyondItsLimit() {
        reopened("2026-03-10", "Billing", 8, 20);
        reopened("2026-03-10", "Delivery", 0, 20);
        List<Contribution> parts = march(atMost("0.1")).byCategory();
        assertEquals(
                List.of("Billing", "Delivery"),
                parts.stream().map(Contribution::name).sorted().toList());
        assertEquals(exact("0.1"), sum(parts));
        assertTrue(march(atMost("0.2")).byCategory().isEmpty(), "nothing breaks it");
    }

    @Test
    void worseningIsCountedFromThePeriodBefore() {
        reopened("2026-01-10", "Billing", 2, 40);
        reopened("2026-02-10", "Billing", 4, 40);
        reopened("2026-03-10", "Billing", 8, 40);
        GuardrailResult broken = march(worseBy(Guardrail.Against.PREVIOUS, "0.06"));
        assertTrue(broken.isBroken());
        assertEquals(1, broken.inARow(), "February was five points worse than January");
        assertEquals(exact("0.04"), sum(broken.byCategory()), "20 % where 10 % and six points were allowed");
        assertEquals(2, march(worseBy(Guardrail.Against.PREVIOUS, "0.02")).inARow());
    }

    @Test
    void orFromTheLastPeriodBeforeTheGoal() {
        reopened("2026-01-10", "Billing", 2, 40);
        reopened("2026-02-10", "Billing", 6, 40);
        reopened("2026-03-10", "Billing", 8, 40);
        GuardrailResult broken = march(worseBy(Guardrail.Against.BASELINE, "0.06"));
        assertTrue(broken.isBroken());
        assertEquals(exact("0.09"), sum(broken.byCategory()), "20 % where 5 % and six points were allowed");
        assertEquals(2, broken.inARow());
    }

    @Test
    void aShareToKeepUpIsCountedTheOtherWay() {
        reopened("2026-02-10", "Billing", 0, 40);
        desk.solved("A", "2026-03-10", 20, 40);
        Guardrail oneTouch = new Guardrail(
                MetricSpec.plain(Metric.ONE_TOUCH),
                Optional.empty(),
                Optional.of(new Guardrail.MaxWorsening(Guardrail.Against.PREVIOUS, exact("0.1"))),
                Guardrail.Policy.FLAG);
        assertEquals(exact("-0.4"), sum(march(oneTouch).byCategory()), "50 % where 90 % was the least");
    }

    @Test
    void onlyAVerdictThatAGuardrailLoweredIsHeldBack() {
        reopened("2026-03-10", "Billing", 8, 20);
        GoalResult capped = march("0.5", with(Guardrail.Policy.CAP));
        assertEquals(Status.PARTLY, capped.verdict().status());
        assertTrue(capped.isHeldBack());
        assertTrue(march("0.5", with(Guardrail.Policy.VETO)).isHeldBack());
        assertFalse(march("0.5", with(Guardrail.Policy.FLAG)).isHeldBack(), "it is reached");
        desk.solved("A", "2026-03-10", 0, 40);
        GoalResult missed = march("0.5", with(Guardrail.Policy.VETO));
        assertEquals(Status.MISSED, missed.verdict().status());
        assertFalse(missed.isHeldBack(), "it misses its target by itself");
    }

    private static BigFraction sum(List<Contribution> parts) {
        return parts.stream().map(part -> part.adds().orElseThrow()).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
