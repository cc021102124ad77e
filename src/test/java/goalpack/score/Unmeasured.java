package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Scope;
import goalpack.measure.Measurement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Results of which nothing is known but the verdict. */
final class Unmeasured {
    private static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 0, 0, Map.of());
    private static final Change UNKNOWN = new Change(NOTHING, Optional.empty(), Change.Sense.UNKNOWN);

    private Unmeasured() {}

    static GoalResult result(Goal goal, Verdict verdict) {
        return new GoalResult(
                goal,
                new Scope(List.of(), List.of()),
                NOTHING,
                Ladder.NONE,
                verdict,
                List.of(),
                UNKNOWN,
                UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NOTHING,
                Outlook.NONE,
                Optional.empty(),
                List.of());
    }
}
