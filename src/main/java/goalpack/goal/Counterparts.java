package goalpack.goal;

import java.util.List;
import java.util.Map;

/** Metrics that suffer when another is pushed. */
public final class Counterparts {
    private static final Map<Metric, List<Metric>> OF = Map.of(
            Metric.FIRST_REPLY_TIME, List.of(Metric.CSAT, Metric.NO_REPLY_SOLVED),
            Metric.FIRST_REPLY_WITHIN, List.of(Metric.CSAT, Metric.NO_REPLY_SOLVED),
            Metric.FCR, List.of(Metric.REOPEN_RATE, Metric.NO_REPLY_SOLVED),
            Metric.ONE_TOUCH, List.of(Metric.REOPEN_RATE, Metric.NO_REPLY_SOLVED),
            Metric.RESOLUTION_TIME, List.of(Metric.REOPEN_RATE, Metric.CSAT),
            Metric.RESOLUTION_WITHIN, List.of(Metric.REOPEN_RATE, Metric.CSAT),
            Metric.BACKLOG, List.of(Metric.REOPEN_RATE),
            Metric.BACKLOG_OLDER_THAN, List.of(Metric.REOPEN_RATE),
            Metric.CSAT, List.of(Metric.CSAT_RESPONSE));

    private Counterparts() {}

    /** What suffers; none for a metric that cannot be pushed at the cost of another. */
    public static List<Metric> of(Metric metric) {
        return OF.getOrDefault(metric, List.of());
    }

    /** Whether pushing one of the two makes the other suffer. */
    public static boolean pair(Metric one, Metric other) {
        return of(one).contains(other) || of(other).contains(one);
    }
}
