package goalpack.goal;

/** What a metric's values are a number of. */
public enum MetricUnit {
    /** A share, of 1. */
    SHARE,
    /** Minutes. */
    TIME,
    TICKETS,
    /** Any other number. */
    NUMBER;

    static MetricUnit of(MetricKind kind) {
        return switch (kind) {
            case RATE -> SHARE;
            case DISTRIBUTION -> TIME;
            case COUNT, SNAPSHOT -> TICKETS;
            case RATIO, EXTERNAL -> NUMBER;
        };
    }
}
