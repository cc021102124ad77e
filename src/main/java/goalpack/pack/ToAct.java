package goalpack.pack;

import goalpack.goal.Action;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import java.util.List;
import java.util.Optional;

/**
 * Something that is short, its largest cause, and what was agreed about it.
 *
 * @param guardrail the broken guardrail of the goal; empty when the goal itself is short
 * @param largestCause empty when no part stands out
 * @param actions agreed and not yet done; empty when none was agreed
 * @param inARow for how many periods it has been short, this one included
 */
public record ToAct(
        GoalResult goal,
        Optional<GuardrailResult> guardrail,
        Optional<Contribution> largestCause,
        List<Action> actions,
        int inARow) {}
