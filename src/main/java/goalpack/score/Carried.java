package goalpack.score;

import goalpack.goal.MetricKind;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What units add to the distance between a count, or what stands open, and its target: each its own value minus its own
 * target.
 *
 * <p>Tickets of no unit add themselves; what the targets of all units leave of the target is a part of its own, so that
 * the parts add up to value minus target exactly.
 */
final class Carried {
    private static final Measurement NONE = new Measurement(Optional.empty(), 0, 1, 0, Map.of());

    private Carried() {}

    /** Whether units may carry the goal by targets of their own. */
    static boolean isAsked(GoalResult result) {
        MetricKind kind = result.goal().spec().map(spec -> spec.metric().kind()).orElse(MetricKind.RATE);
        return (kind == MetricKind.COUNT || kind == MetricKind.SNAPSHOT)
                && result.ladder().target().isPresent()
                && result.actual().value().isPresent();
    }

    /**
     * The result with what each unit adds; as it is where a unit has no target, more than one, or counts otherwise.
     *
     * @param children the units' results for goals that count the same for this one
     * @param units how many units there are
     */
    static GoalResult by(List<GoalResult> children, int units, GoalResult result) {
        boolean all = children.size() == units
                && children.stream().map(GoalResult::scope).distinct().count() == units
                && children.stream().allMatch(child -> isAsked(child) && countsTheSame(child, result));
        return all && units > 0 ? result.withByUnit(parts(children, result)) : result;
    }

    private static boolean countsTheSame(GoalResult child, GoalResult result) {
        return child.goal().spec().equals(result.goal().spec())
                && child.measured().map(Period::start).equals(result.measured().map(Period::start))
                && child.measured().map(Period::end).equals(result.measured().map(Period::end));
    }

    private static List<Contribution> parts(List<GoalResult> children, GoalResult result) {
        List<Contribution> parts = new ArrayList<>();
        BigFraction rest = result.ladder().target().orElseThrow();
        BigFraction unattributed = result.actual().value().orElseThrow();
        for (GoalResult child : children) {
            BigFraction target = child.ladder().target().orElseThrow();
            BigFraction value = child.actual().value().orElseThrow();
            rest = rest.subtract(target);
            unattributed = unattributed.subtract(value);
            parts.add(part(child.scope().name(), child.actual(), value.subtract(target)));
        }
        if (unattributed.signum() != 0) {
            Measurement others = result.byUnit().stream()
                    .filter(part -> part.name().isEmpty())
                    .findFirst()
                    .map(Contribution::actual)
                    .orElse(NONE);
            parts.add(part("", others, unattributed));
        }
        if (rest.signum() != 0) {
            parts.add(part(Contribution.NOT_CARRIED, NONE, rest.negate()));
        }
        parts.sort(Contributions.worstFirst(Judgement.direction(result.goal(), result.ladder())));
        return parts;
    }

    private static Contribution part(String name, Measurement actual, BigFraction adds) {
        return new Contribution(name, actual, Optional.of(adds), Contribution.Difference.UNKNOWN);
    }
}
