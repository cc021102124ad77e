package goalpack.goal;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What must not get worse while a goal is pursued; has a limit, a largest worsening, or both.
 *
 * @param limit in the unit of its metric
 */
public record Guardrail(MetricSpec spec, Optional<Limit> limit, Optional<MaxWorsening> maxWorsening, Policy policy) {
    public Guardrail {
        if (limit.isEmpty() && maxWorsening.isEmpty()) {
            throw new IllegalArgumentException("a guardrail that nothing can break");
        }
    }

    /** The comparison that must hold. */
    public record Limit(Comparison comparison, BigFraction value) {}

    /** How much worse than before it may be, in the unit of its metric. */
    public record MaxWorsening(Against against, BigFraction by) {}

    /** What worsening is counted from. */
    public enum Against {
        PREVIOUS,
        BASELINE
    }

    /** What a broken guardrail does to its goal. */
    public enum Policy {
        /** Says so. */
        FLAG,
        /** Status at most PARTLY, score at most one half. */
        CAP,
        /** MISSED, score 0. */
        VETO;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
