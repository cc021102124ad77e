package goalpack.render.text;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Statistic;
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
    public static Quantity of(Metric metric) {
        return switch (metric.unit()) {
            case SHARE -> FRACTION;
            case TIME -> MINUTES;
            case TICKETS -> COUNT;
            case NUMBER -> PLAIN;
        };
    }

    /**
     * What parts add to a gap of such a metric: where a percentile is the target, the tickets over it beyond those
     * allowed, in points of all tickets; else differences of values.
     */
    public static Quantity ofParts(MetricSpec spec) {
        boolean percentile = spec.statistic()
                .filter(statistic -> statistic != Statistic.MEAN && statistic != Statistic.MAX)
                .isPresent();
        return percentile ? POINTS : of(spec.metric()).difference();
    }

    /** What differences of such quantities are. */
    public Quantity difference() {
        return this == FRACTION ? POINTS : this;
    }
}
