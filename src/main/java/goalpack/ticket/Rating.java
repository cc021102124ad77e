package goalpack.ticket;

/** What became of the satisfaction survey of a ticket. */
public enum Rating {
    /** The export says nothing about it. */
    UNSTATED,
    UNOFFERED,
    OFFERED,
    GOOD,
    BAD;

    public boolean isRated() {
        return this == GOOD || this == BAD;
    }

    /** Surveyed is everyone who was asked, answered or not. */
    public boolean isSurveyed() {
        return this == OFFERED || isRated();
    }
}
