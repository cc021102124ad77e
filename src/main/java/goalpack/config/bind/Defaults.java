package goalpack.config.bind;

import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.Review;
import goalpack.goal.Role;
import goalpack.period.FiscalYear;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds where the book says nothing. */
public final class Defaults {
    public static final String ORGANISATION = "Support";
    public static final ZoneId ZONE = ZoneId.of("UTC");
    public static final String LANGUAGE = "en";
    public static final Every EVERY = Every.MONTH;
    public static final String PROFILE = "auto";
    public static final String UNITS_BY = "team";
    public static final String COVERS = "all";

    private Defaults() {}

    static GoalKind kind(WrittenGoal goal) {
        if (goal.written().at("between").isPresent()) {
            return GoalKind.BAND;
        }
        Optional<MetricKind> metric = goal.metricKind();
        if (metric.isEmpty() && goal.written().at("metric").isEmpty()) {
            return goal.written().at("milestones").isPresent() ? GoalKind.MILESTONES : GoalKind.LEVEL;
        }
        return metric.filter(kind -> kind == MetricKind.COUNT).isPresent()
                        && goal.metric().filter(Metric.NET_FLOW::equals).isEmpty()
                ? GoalKind.COUNT
                : GoalKind.LEVEL;
    }

    static Direction direction(GoalKind kind, Optional<Metric> metric) {
        return switch (kind) {
            case BAND -> Direction.BAND;
            case MILESTONES, BINARY, SCORE -> Direction.HIGHER;
            case LEVEL, COUNT, IMPROVE -> metric.map(Metric::direction).orElse(Direction.HIGHER);
        };
    }

    /** The first day of a goal: its own, else that of the fiscal year it ends in, else none. */
    static LocalDate from(Optional<LocalDate> from, Optional<LocalDate> until, FiscalYear year) {
        return from.or(() -> until.map(year::startOf)).orElse(Goal.NO_START);
    }

    /** The last day of a goal: its own, else that of the fiscal year it begins in, else none. */
    static LocalDate until(Optional<LocalDate> from, Optional<LocalDate> until, FiscalYear year) {
        return until.or(() -> from.map(year::endOf)).orElse(Goal.NO_END);
    }

    /**
     * The weight of each goal: what is written, and equal shares of the rest; sub-goals share their parent's whole.
     */
    static Map<String, BigFraction> weights(WrittenBook book) {
        Map<String, List<WrittenGoal>> groups = book.goals().values().stream()
                .collect(Collectors.groupingBy(
                        goal -> goal.isSubGoal() ? "goal " + goal.serves().orElse("") : "role " + goal.role()));
        Map<String, BigFraction> weights = new TreeMap<>();
        for (List<WrittenGoal> group : groups.values()) {
            BigFraction rest = BigFraction.ONE;
            int unsaid = 0;
            for (WrittenGoal goal : group) {
                Optional<BigFraction> own =
                        goal.written().at("weight").map(Mark::of).map(Mark::value);
                own.ifPresent(weight -> weights.put(goal.id(), weight));
                rest = rest.subtract(own.orElse(BigFraction.ZERO));
                unsaid += own.isPresent() ? 0 : 1;
            }
            for (WrittenGoal goal : group) {
                if (!weights.containsKey(goal.id())) {
                    weights.put(goal.id(), rest.divide(unsaid));
                }
            }
        }
        return weights;
    }

    /** A monthly review for every role that is not a person's. */
    static List<Review> reviews(List<Role> roles) {
        List<String> packs = roles.stream()
                .filter(role -> !(role.covers() instanceof Role.Coverage.Personal))
                .map(Role::id)
                .toList();
        return List.of(new Review(Review.Cycle.MONTHLY, packs, Optional.empty()));
    }
}
