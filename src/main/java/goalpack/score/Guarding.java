package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** Measures a goal's guardrails and lets a broken one act on the verdict. */
public final class Guarding {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Guarding() {}

    /**
     * Where the goal's guardrails stand.
     *
     * @param previous the period before
     * @param baseline the last period before the goal began
     */
    static List<GuardrailResult> results(
            Goal goal, Scope scope, Period period, Period previous, Period baseline, Ledgers ledgers) {
        return goal.guardrails().stream()
                .map(guardrail -> {
                    Ledger ledger = ledgers.of(guardrail.spec());
                    boolean fromBaseline = guardrail
                            .maxWorsening()
                            .filter(most -> most.against() == Guardrail.Against.BASELINE)
                            .isPresent();
                    Measurement actual = ledger.measure(scope, period);
                    Measurement earlier = ledger.measure(scope, fromBaseline ? baseline : previous);
                    return new GuardrailResult(guardrail, actual, state(guardrail, actual, earlier));
                })
                .toList();
    }

    /** Whether the guardrail holds, given its value now and before; what cannot be compared breaks nothing. */
    public static GuardrailResult.State state(Guardrail guardrail, Measurement actual, Measurement earlier) {
        if (!isUsable(guardrail, actual)) {
            return GuardrailResult.State.NO_DATA;
        }
        BigFraction value = actual.value().orElseThrow();
        boolean comparable = isUsable(guardrail, earlier);
        boolean withinLimit = guardrail
                .limit()
                .map(limit -> limit.comparison().holds(value, limit.value()))
                .orElse(true);
        boolean steady = guardrail
                .maxWorsening()
                .filter(most -> comparable)
                .map(most -> worsening(guardrail, value, earlier).compareTo(most.by()) <= 0)
                .orElse(true);
        if (!withinLimit || !steady) {
            return GuardrailResult.State.BREACHED;
        }
        return guardrail.limit().isPresent() || comparable ? GuardrailResult.State.OK : GuardrailResult.State.NO_DATA;
    }

    private static boolean isUsable(Guardrail guardrail, Measurement measured) {
        return measured.value().isPresent()
                && measured.n() >= Judgement.minN(guardrail.spec())
                && Judgement.isCovered(measured);
    }

    private static BigFraction worsening(Guardrail guardrail, BigFraction value, Measurement earlier) {
        BigFraction rise = value.subtract(earlier.value().orElseThrow());
        return guardrail.spec().metric().direction() == Direction.HIGHER ? rise.negate() : rise;
    }

    /** The verdict after every broken guardrail's policy. */
    static Verdict apply(Verdict verdict, List<GuardrailResult> guardrails) {
        Verdict after = verdict;
        for (GuardrailResult result : guardrails) {
            if (result.isBroken() && verdict.status().isJudged()) {
                after = switch (result.guardrail().policy()) {
                    case FLAG -> after;
                    case CAP -> lowered(after, capped(after.status()), HALF);
                    case VETO -> lowered(after, vetoed(after.status()), BigFraction.ZERO);
                };
            }
        }
        return after;
    }

    private static Status capped(Status status) {
        return switch (status) {
            case EXCEEDED, MET -> Status.PARTLY;
            case SECURED, ON_TRACK -> Status.AT_RISK;
            default -> status;
        };
    }

    private static Status vetoed(Status status) {
        return switch (status) {
            case SECURED, ON_TRACK, AT_RISK -> Status.OFF_TRACK;
            case OFF_TRACK, UNREACHABLE -> status;
            default -> Status.MISSED;
        };
    }

    private static Verdict lowered(Verdict verdict, Status status, BigFraction most) {
        return new Verdict(
                status,
                verdict.reason(),
                verdict.attainment(),
                verdict.score().map(score -> score.compareTo(most) > 0 ? most : score),
                verdict.evidence(),
                verdict.interval());
    }
}
