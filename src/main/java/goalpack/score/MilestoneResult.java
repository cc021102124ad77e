package goalpack.score;

import goalpack.goal.Milestone;

/** Where a milestone stands on the day the figures are as of. */
public record MilestoneResult(Milestone milestone, State state) {

    /** Done, still ahead, or past its day. */
    public enum State {
        DONE,
        AHEAD,
        LATE
    }
}
