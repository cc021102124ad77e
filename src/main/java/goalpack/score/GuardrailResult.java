package goalpack.score;

import goalpack.goal.Guardrail;
import goalpack.measure.Measurement;

/** Whether a goal's guardrail held in the period. */
public record GuardrailResult(Guardrail guardrail, Measurement actual, State state) {

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
