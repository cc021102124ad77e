package goalpack.advise;

/** What the figures of a goal, or its agreement, show to a review. */
public enum Clue {
    /** No period of the review has a figure. */
    NO_FIGURES,
    /** More than half of the review's periods have too few tickets for a verdict. */
    FEW_TICKETS,
    /** Fewer than six periods with enough tickets lie behind the goal. */
    FEW_PERIODS,
    GUARDRAIL_BROKEN,
    /** The target lies beyond what the last six periods give reason to hope for. */
    OUT_OF_REACH,
    /** The periods carry a trend for the worse. */
    FALLING,
    /** Each of the last six periods reached the target that holds now. */
    TOO_EASY,
    /** The periods carry a trend for the better. */
    RISING,
    /** Every milestone of a goal that consists of them is done. */
    ALL_DONE,
    /** Its last day is no later than the review's. */
    ENDS
}
