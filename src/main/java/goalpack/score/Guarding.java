package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Measures a goal's guardrails and lets a broken one act on the verdict. */
public final class Guarding {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Guarding() {}

    /** @param before the period against which worsening is counted */
    static List<GuardrailResult> results(Goal goal, Scope scope, Period period, Period before, Ledgers ledgers) {
        return goal.guardrails().stream()
                .map(guardrail -> {
                    Measurement actual = ledgers.of(guardrail.spec()).measure(scope, period);
                    Measurement earlier = ledgers.of(guardrail.spec()).measure(scope, before);
                    return new GuardrailResult(guardrail, actual, state(guardrail, actual, earlier));
                })
                .toList();
    }

    /** Whether the guardrail holds, given its value now and before. */
    public static GuardrailResult.State state(Guardrail guardrail, Measurement actual, Measurement earlier) {
        if (actual.value().isEmpty() || actual.n() < Judgement.minN(guardrail.spec())) {
            return GuardrailResult.State.NO_DATA;
        }
        BigFraction value = actual.value().get();
        boolean withinLimit = guardrail
                .limit()
                .map(limit -> limit.comparison().holds(value, limit.value()))
                .orElse(true);
        boolean steady = guardrail
                .maxWorsening()
                .map(most -> worsening(guardrail, value, earlier.value()).compareTo(most.by()) <= 0)
                .orElse(true);
        return withinLimit && steady ? GuardrailResult.State.OK : GuardrailResult.State.BREACHED;
    }

    private static BigFraction worsening(Guardrail guardrail, BigFraction value, Optional<BigFraction> earlier) {
        if (earlier.isEmpty()) {
            return BigFraction.ZERO;
        }
        BigFraction rise = value.subtract(earlier.get());
        return guardrail.spec().metric().direction() == Direction.HIGHER ? rise.negate() : rise;
    }

    /** The verdict after every broken guardrail's policy. */
    static Verdict apply(Verdict verdict, List<GuardrailResult> guardrails) {
        Verdict after = verdict;
        for (GuardrailResult result : guardrails) {
            if (result.isBroken() && verdict.status().isJudged()) {
                after = switch (result.guardrail().policy()) {
                    case FLAG -> after;
                    case CAP -> lowered(after, after.status().isReached() ? Status.PARTLY : after.status(), HALF);
                    case VETO -> lowered(after, Status.MISSED, BigFraction.ZERO);
                };
            }
        }
        return after;
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
