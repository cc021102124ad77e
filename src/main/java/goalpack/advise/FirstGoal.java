package goalpack.advise;

import goalpack.goal.AddsUp;
import goalpack.goal.Comparison;
import goalpack.goal.MetricSpec;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A goal to begin with, each mark of which the tickets give reason for.
 *
 * @param marks of the whole; of a goal of units, where a unit has none of its own
 * @param byUnit each unit's own
 * @param serves the goal of the whole that a goal of units serves
 */
public record FirstGoal(
        Bearer bearer,
        MetricSpec spec,
        FirstMarks marks,
        SortedMap<String, FirstMarks> byUnit,
        Optional<Rail> guardrail,
        Optional<Served> serves) {
    public FirstGoal {
        byUnit = new TreeMap<>(byUnit);
    }

    static FirstGoal ofWhole(MetricSpec spec, FirstMarks marks, Optional<Rail> guardrail) {
        return new FirstGoal(Bearer.WHOLE, spec, marks, new TreeMap<>(), guardrail, Optional.empty());
    }

    static FirstGoal ofUnits(
            MetricSpec spec,
            FirstMarks marks,
            Map<String, FirstMarks> byUnit,
            Optional<Rail> guardrail,
            Optional<Served> serves) {
        return new FirstGoal(Bearer.UNITS, spec, marks, new TreeMap<>(byUnit), guardrail, serves);
    }

    /** The name that it has in the goal book. */
    public String id() {
        return id(bearer, spec);
    }

    private static String id(Bearer bearer, MetricSpec spec) {
        return spec.metric().id() + (bearer == Bearer.UNITS ? "-team" : "");
    }

    /** Whose goal it is. */
    public enum Bearer {
        WHOLE,
        /** Each unit's. */
        UNITS
    }

    /** What must not get worse than it has ever been in the months before. */
    public record Rail(MetricSpec spec, Comparison comparison, BigFraction limit) {}

    /** The goal above, and how this one adds up into it. */
    public record Served(MetricSpec spec, AddsUp addsUp) {
        public String id() {
            return FirstGoal.id(Bearer.WHOLE, spec);
        }
    }
}
