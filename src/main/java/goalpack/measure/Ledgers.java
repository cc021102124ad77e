package goalpack.measure;

import goalpack.goal.MetricSpec;
import java.util.HashMap;
import java.util.Map;

/** The ledgers of a run, one for each way of measuring, made when first asked for. */
public final class Ledgers {
    private final Population population;
    private final Map<MetricSpec, Ledger> made = new HashMap<>();

    public Ledgers(Population population) {
        this.population = population;
    }

    public Ledger of(MetricSpec spec) {
        return made.computeIfAbsent(spec, wanted -> new Ledger(wanted, population));
    }

    public Population population() {
        return population;
    }
}
