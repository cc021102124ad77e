package goalpack.pack;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Statistic;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.Optional;

/** How long half of the tickets, and nine in ten, waited for a step of the journey. */
final class Waits {
    private Waits() {}

    /** By a clock that counts every hour, beside no goal. */
    static TeamPage.Wait plain(String step, Metric time, Ledgers ledgers, Scope scope, Period period) {
        MetricSpec spec = MetricSpec.plain(time);
        Measurement half = ledgers.of(spec.statistic(Statistic.MEDIAN)).measure(scope, period);
        Measurement most = ledgers.of(spec.statistic(Statistic.P90)).measure(scope, period);
        return new TeamPage.Wait(step, spec.clock(), half.n(), half.value(), most.value(), Optional.empty());
    }
}
