package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reaching the goal means. */
public enum GoalKind {
    /** A value at or past the target, the better way being the metric's. */
    LEVEL,
    /** A number of tickets to be reached within the period. */
    COUNT,
    /** From the baseline towards the target. */
    IMPROVE,
    /** Inside a range. */
    BAND,
    /** A share of milestones done. */
    MILESTONES,
    /** Done or not. */
    BINARY,
    /** The weighted mean of its children's scores. */
    SCORE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its value comes from a metric; the other kinds have none. */
    public boolean isMeasured() {
        return switch (this) {
            case LEVEL, COUNT, IMPROVE, BAND -> true;
            case MILESTONES, BINARY, SCORE -> false;
        };
    }

    public static Optional<GoalKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
