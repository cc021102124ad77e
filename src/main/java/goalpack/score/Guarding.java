package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.measure.Population;
import goalpack.period.Period;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Measures a goal's guardrails and lets a broken one act on the verdict. */
public final class Guarding {
    private static final BigFraction HALF = BigFraction.of(1, 2);

    private Guarding() {}

    /**
     * The days that a guardrail is measured on.
     *
     * @param now the goal's own, as far as they are over
     * @param previous as many before them
     * @param baseline the last period before the goal began
     */
    record Days(Period now, Period previous, Period baseline) {}

    /**
     * Where the goal's guardrails stand.
     *
     * @param lately the days of this period and of those before it, the latest first
     */
    static List<GuardrailResult> results(Goal goal, Scope scope, List<Days> lately, Ledgers ledgers) {
        return goal.guardrails().stream()
                .map(guardrail -> result(guardrail, scope, lately, ledgers.of(guardrail.spec())))
                .toList();
    }

    private static GuardrailResult result(Guardrail guardrail, Scope scope, List<Days> lately, Ledger ledger) {
        Days days = lately.getFirst();
        Measurement actual = ledger.measure(scope, days.now());
        Measurement earlier = earlier(guardrail, scope, days, ledger);
        GuardrailResult.State state = state(guardrail, actual, earlier);
        if (state != GuardrailResult.State.BREACHED) {
            return new GuardrailResult(guardrail, days.now(), actual, state, 0, List.of());
        }
        return new GuardrailResult(
                guardrail,
                days.now(),
                actual,
                state,
                brokenInARow(guardrail, scope, lately, ledger),
                Contributions.of(
                        ledger,
                        scope,
                        days.now(),
                        most(guardrail, earlier),
                        better(guardrail),
                        Population::categoryOf));
    }

    /** What worsening is counted from. */
    private static Measurement earlier(Guardrail guardrail, Scope scope, Days days, Ledger ledger) {
        boolean fromBaseline = guardrail
                .maxWorsening()
                .filter(most -> most.against() == Guardrail.Against.BASELINE)
                .isPresent();
        return ledger.measure(scope, fromBaseline ? days.baseline() : days.previous());
    }

    private static int brokenInARow(Guardrail guardrail, Scope scope, List<Days> lately, Ledger ledger) {
        int count = 0;
        for (Days days : lately) {
            GuardrailResult.State state =
                    state(guardrail, ledger.measure(scope, days.now()), earlier(guardrail, scope, days, ledger));
            if (state != GuardrailResult.State.BREACHED) {
                break;
            }
            count++;
        }
        return count;
    }

    /** The value that would just hold: the limit, or what was before and may be worse by so much. */
    private static Optional<BigFraction> most(Guardrail guardrail, Measurement earlier) {
        return guardrail
                .limit()
                .map(Guardrail.Limit::value)
                .or(() -> earlier.value()
                        .flatMap(value -> guardrail
                                .maxWorsening()
                                .map(worsening -> better(guardrail) == Direction.HIGHER
                                        ? value.subtract(worsening.by())
                                        : value.add(worsening.by()))));
    }

    private static Direction better(Guardrail guardrail) {
        return guardrail
                .limit()
                .map(limit -> switch (limit.comparison()) {
                    case AT_MOST, LESS_THAN -> Direction.LOWER;
                    case AT_LEAST, MORE_THAN -> Direction.HIGHER;
                })
                .orElse(guardrail.spec().metric().direction());
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
