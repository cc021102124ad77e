package goalpack.pack;

import goalpack.goal.Action;
import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Judgement;
import goalpack.score.PeriodPoint;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what is short, how long already, what causes most of it, and what was agreed about it. */
final class Acting {
    private Acting() {}

    static List<ToAct> of(Scorecard card) {
        List<ToAct> found = new ArrayList<>();
        for (GoalResult result : card.goals()) {
            if (result.verdict().status().isShort() && !result.isHeldBack()) {
                found.add(
                        new ToAct(result, Optional.empty(), cause(result), open(result.goal()), missedInARow(result)));
            }
        }
        for (GoalResult result : card.goals()) {
            for (GuardrailResult guardrail : result.guardrails()) {
                if (guardrail.isBroken()) {
                    found.add(
                            new ToAct(result, Optional.of(guardrail), cause(guardrail), List.of(), guardrail.inARow()));
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

    /** The category that breaks the guardrail most, or holds most of its tickets; one alone is no cause. */
    private static Optional<Contribution> cause(GuardrailResult guardrail) {
        return guardrail.byCategory().size() < 2
                ? Optional.empty()
                : Optional.of(guardrail.byCategory().getFirst());
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
}
