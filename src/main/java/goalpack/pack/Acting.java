package goalpack.pack;

import goalpack.goal.Action;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Guardrail;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.Guarding;
import goalpack.score.GuardrailResult;
import goalpack.score.Judgement;
import goalpack.score.PeriodPoint;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what is short, how long already, what causes most of it, and what was agreed about it. */
final class Acting {
    private static final int LONGEST = 13;

    private final Ledgers ledgers;
    private final Period period;
    private final Periods periods;

    Acting(Ledgers ledgers, Period period, GoalBook book) {
        this.ledgers = ledgers;
        this.period = period;
        this.periods = new Periods(book.fiscalYear());
    }

    List<ToAct> of(Scorecard card) {
        List<ToAct> found = new ArrayList<>();
        for (GoalResult result : card.goals()) {
            if (result.verdict().status().isShort()) {
                found.add(
                        new ToAct(result, Optional.empty(), cause(result), open(result.goal()), missedInARow(result)));
            }
        }
        for (GoalResult result : card.goals()) {
            for (GuardrailResult guardrail : result.guardrails()) {
                if (guardrail.isBroken()) {
                    found.add(new ToAct(
                            result,
                            Optional.of(guardrail),
                            cause(guardrail.guardrail(), card.scope()),
                            List.of(),
                            brokenInARow(guardrail.guardrail(), card.scope())));
                }
            }
        }
        return found;
    }

    private static List<Action> open(Goal goal) {
        return goal.actions().stream().filter(action -> action.done().isEmpty()).toList();
    }

    /** The category that pulls away from the target most. */
    private static Optional<Contribution> cause(GoalResult result) {
        int bad = Judgement.direction(result.goal(), result.ladder()) == Direction.HIGHER ? -1 : 1;
        return result.byCategory().stream()
                .filter(part -> part.adds().map(adds -> adds.signum() == bad).orElse(false))
                .findFirst();
    }

    /** The category with the most tickets behind the guardrail, where one has more than its share. */
    private Optional<Contribution> cause(Guardrail guardrail, Scope scope) {
        Ledger ledger = ledgers.of(guardrail.spec());
        return ledger.parts(scope, period, Population::categoryOf).entrySet().stream()
                .map(part -> new Contribution(
                        part.getKey(),
                        part.getValue().measurement(guardrail.spec()),
                        Optional.empty(),
                        Contribution.Difference.UNKNOWN))
                .max(Comparator.comparingLong(
                                (Contribution part) -> part.actual().numerator())
                        .thenComparing(Contribution::name, Comparator.reverseOrder()));
    }

    private static int missedInARow(GoalResult result) {
        int count = 0;
        for (PeriodPoint point : result.history().reversed()) {
            if (!point.status().isShort()) {
                break;
            }
            count++;
        }
        return Math.max(1, count);
    }

    private int brokenInARow(Guardrail guardrail, Scope scope) {
        Ledger ledger = ledgers.of(guardrail.spec());
        Period one = period;
        int count = 0;
        while (count < LONGEST) {
            Period before = periods.previous(one);
            GuardrailResult.State state =
                    Guarding.state(guardrail, ledger.measure(scope, one), ledger.measure(scope, before));
            if (state != GuardrailResult.State.BREACHED) {
                break;
            }
            count++;
            one = before;
        }
        return count;
    }
}
