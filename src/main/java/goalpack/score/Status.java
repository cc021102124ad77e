package goalpack.score;

/** The verdict on a goal in a period. */
public enum Status {
    /** Not in force in the period. */
    NOT_APPLICABLE,
    /** The period begins after the day the figures are as of. */
    NOT_STARTED,
    NO_DATA,
    INSUFFICIENT_DATA,
    EXCEEDED,
    MET,
    PARTLY,
    MISSED,
    /** The five words of a period that is still under way. */
    SECURED,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    UNREACHABLE;

    /** Whether the target is reached. */
    public boolean isReached() {
        return this == EXCEEDED || this == MET || this == SECURED;
    }

    /** Whether the period, or what the goal speaks of, is not over. */
    public boolean isUnderWay() {
        return switch (this) {
            case SECURED, ON_TRACK, AT_RISK, OFF_TRACK, UNREACHABLE -> true;
            case NOT_APPLICABLE, NOT_STARTED, NO_DATA, INSUFFICIENT_DATA, EXCEEDED, MET, PARTLY, MISSED -> false;
        };
    }

    /** Whether something is to be done about it: short of the target, or not on the way to it. */
    public boolean isShort() {
        return switch (this) {
            case PARTLY, MISSED, AT_RISK, OFF_TRACK, UNREACHABLE -> true;
            case NOT_APPLICABLE, NOT_STARTED, NO_DATA, INSUFFICIENT_DATA, EXCEEDED, MET, SECURED, ON_TRACK -> false;
        };
    }

    /** Whether the goal has no part in the period. */
    public boolean isOutside() {
        return this == NOT_APPLICABLE || this == NOT_STARTED;
    }

    /** Whether there is a score behind it. */
    public boolean isJudged() {
        return this != NOT_APPLICABLE && this != NOT_STARTED && this != NO_DATA && this != INSUFFICIENT_DATA;
    }
}
