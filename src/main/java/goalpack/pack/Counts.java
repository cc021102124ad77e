package goalpack.pack;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.period.Period;

/** The three numbers that tell how busy it was. */
final class Counts {
    private Counts() {}

    static Volumes of(Ledgers ledgers, Scope scope, Period period) {
        return new Volumes(
                count(ledgers, Metric.CREATED_TICKETS, scope, period),
                count(ledgers, Metric.SOLVED_TICKETS, scope, period),
                count(ledgers, Metric.BACKLOG, scope, period));
    }

    private static long count(Ledgers ledgers, Metric metric, Scope scope, Period period) {
        return ledgers.of(MetricSpec.plain(metric)).measure(scope, period).numerator();
    }
}
