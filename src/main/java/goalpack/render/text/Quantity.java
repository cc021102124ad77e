package goalpack.render.text;

import goalpack.goal.MetricKind;
import java.util.Locale;

/** What a figure is a number of, by the words of {@code figures.csv}. */
public enum Quantity {
    /** A share, of 1. */
    FRACTION,
    MINUTES,
    /** Tickets, people, periods. */
    COUNT,
    /** A difference of shares, of 1; written times a hundred. */
    POINTS,
    /** Any other number. */
    PLAIN;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What values of such a metric are. */
    public static Quantity of(MetricKind kind) {
        return switch (kind) {
            case RATE -> FRACTION;
            case DISTRIBUTION -> MINUTES;
            case COUNT, SNAPSHOT -> COUNT;
            case RATIO, EXTERNAL -> PLAIN;
        };
    }

    /** What differences of such quantities are. */
    public Quantity difference() {
        return this == FRACTION ? POINTS : this;
    }
}
