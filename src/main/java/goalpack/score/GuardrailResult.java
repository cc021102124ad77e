package goalpack.score;

import goalpack.goal.Guardrail;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.List;

/**
 * Whether a goal's guardrail held.
 *
 * @param days those that it was measured on: the goal's own, as far as they are over
 * @param inARow for how many periods it has been broken, this one included; 0 when it is not
 * @param byCategory what breaks it most first; only when it is broken
 */
public record GuardrailResult(
        Guardrail guardrail, Period days, Measurement actual, State state, int inARow, List<Contribution> byCategory) {
    public GuardrailResult {
        byCategory = List.copyOf(byCategory);
    }

    /** The words of {@code figures.csv}. */
    public enum State {
        OK,
        BREACHED,
        NO_DATA
    }

    public boolean isBroken() {
        return state == State.BREACHED;
    }
}
