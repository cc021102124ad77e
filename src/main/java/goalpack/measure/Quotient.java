package goalpack.measure;

import goalpack.goal.Fact;
import goalpack.goal.FactSheet;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.goal.Units;
import goalpack.period.Period;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure of the facts file set against tickets: cost for each, hours of work of the hours there are.
 *
 * <p>Without the fact, or without tickets to divide by, there is no value.
 */
record Quotient(MetricSpec spec, Population population) {
    private static final BigFraction SECONDS_PER_HOUR = BigFraction.of(3600);

    /**
     * The value.
     *
     * @param counted the scope's tickets of the period
     */
    Measurement of(Accumulator counted, Scope scope, Period period) {
        Optional<List<FactSheet.Part>> parts = parts(scope, period);
        Optional<BigFraction> fact = parts.map(FactSheet::sum);
        Optional<BigFraction> tickets = Optional.of(BigFraction.of(BigInteger.valueOf(counted.counted())));
        return switch (spec.metric()) {
            case COST_PER_TICKET -> divided(counted, fact, tickets);
            case UTILISATION ->
                divided(
                        counted,
                        Optional.of(BigFraction.of(BigInteger.valueOf(counted.sum()))
                                .divide(SECONDS_PER_HOUR)),
                        fact);
            case LOAD, OPEN_PER_HEAD -> divided(counted, tickets, fact);
            default -> result(counted, parts.map(FactSheet::mean));
        };
    }

    /** The figures of the facts file that the value is made of; empty where any is missing. */
    Optional<List<FactSheet.Part>> parts(Scope scope, Period period) {
        FactSheet facts = population.facts();
        Units units = population.units();
        return switch (spec.metric()) {
            case COST_PER_TICKET -> facts.total(Fact.COST, scope, period, units);
            case UTILISATION, LOAD -> facts.total(Fact.AVAILABLE_HOURS, scope, period, units);
            case OPEN_PER_HEAD -> facts.last(Fact.HEADCOUNT, scope, period, units);
            default -> facts.mean(spec.key().orElse(""), spec.weightBy(), scope, period, units);
        };
    }

    private Measurement divided(Accumulator counted, Optional<BigFraction> above, Optional<BigFraction> below) {
        if (above.isEmpty() || below.isEmpty()) {
            return result(counted, Optional.empty());
        }
        boolean empty = below.get().signum() == 0 || (counted.size() == 0 && spec.metric() == Metric.UTILISATION);
        Optional<BigFraction> value =
                empty ? Optional.empty() : Optional.of(above.get().divide(below.get()));
        return new Measurement(value, 0, 0, counted.size(), counted.leftOut());
    }

    private static Measurement result(Accumulator counted, Optional<BigFraction> value) {
        Measurement found = new Measurement(value, 0, 0, counted.size(), counted.leftOut());
        return value.isPresent() ? found : found.without(Absence.FACT_MISSING);
    }
}
