package goalpack.score;

import goalpack.goal.Milestone;
import goalpack.measure.Measurement;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a milestone stands on the day the figures are as of.
 *
 * @param reachedOn the day it was reported done; of one that the tickets decide the last day of the first period that
 *     reached it
 * @param lately what the tickets said in the last complete period; empty for one that is reported by hand
 */
public record MilestoneResult(
        Milestone milestone, State state, Optional<LocalDate> reachedOn, Optional<Measurement> lately) {

    /** Done, still ahead, or past its day. */
    public enum State {
        DONE,
        AHEAD,
        LATE
    }
}
