package goalpack.ingest;

/**
 * What a cell says about a moment.
 *
 * @param epochSecond fractions of a second cut off; 0 where the kind says that there is none
 */
record Stamp(long epochSecond, Kind kind) {

    /** How the moment was found, or why it was not. */
    enum Kind {
        CERTAIN,
        /** Local time that the clocks jumped over; read with the offset before the jump. */
        NONEXISTENT,
        /** Local time that came twice; the earlier is taken. */
        AMBIGUOUS,
        /** Local time of an unknown zone, read as UTC. */
        ZONELESS,
        /** Day and month cannot be told apart. */
        ORDER_OPEN,
        UNREADABLE,
        IMPOSSIBLE;

        boolean isMoment() {
            return this == CERTAIN || this == NONEXISTENT || this == AMBIGUOUS || this == ZONELESS;
        }
    }

    static Stamp failed(Kind kind) {
        return new Stamp(0, kind);
    }
}
