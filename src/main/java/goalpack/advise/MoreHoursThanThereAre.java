package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Scope;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.problem.Problem;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Units whose tickets take more hours than there are: what came in, times how long a solved ticket was worked on, against
 * the available hours of the facts file. No goal is attainable there by trying harder.
 */
final class MoreHoursThanThereAre implements FigureRule {
    @Override
    public String name() {
        return "more-hours-than-there-are";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream().map(Goal::role).distinct().flatMap(role -> judge(experience, role).stream());
    }

    private Optional<Problem> judge(Experience experience, String role) {
        Goal first = experience.goals().stream()
                .filter(goal -> goal.role().equals(role))
                .findFirst()
                .orElseThrow();
        Period period = experience.lastComplete(first);
        List<Scope> over = experience.scopes(first).stream()
                .filter(scope -> needed(experience.ledgers(), scope, period)
                        .filter(share -> share.compareTo(BigFraction.ONE) > 0)
                        .isPresent())
                .toList();
        return over.stream()
                .findFirst()
                .flatMap(scope -> needed(experience.ledgers(), scope, period))
                .map(share -> Problem.mend(
                        name(),
                        Spot.at("roles." + role),
                        Map.of(
                                "units", Where.names(over),
                                "where", Where.kind(over),
                                "period", period.id(),
                                "percent", percent(share))));
    }

    /** The hours that the period's tickets take, as a share of those available; empty where one of them is not known. */
    private static Optional<BigFraction> needed(Ledgers ledgers, Scope scope, Period period) {
        Measurement used = ledgers.of(MetricSpec.plain(Metric.UTILISATION)).measure(scope, period);
        Measurement arrived =
                ledgers.of(MetricSpec.plain(Metric.CREATED_TICKETS)).measure(scope, period);
        return used.value()
                .filter(share -> used.n() > 0 && arrived.value().isPresent())
                .map(share ->
                        share.multiply(BigFraction.of(BigInteger.valueOf(arrived.n()), BigInteger.valueOf(used.n()))));
    }

    private static int percent(BigFraction share) {
        return share.multiply(100).bigDecimalValue(0, RoundingMode.HALF_UP).intValueExact();
    }
}
