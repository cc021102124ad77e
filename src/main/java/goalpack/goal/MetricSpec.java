package goalpack.goal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A metric with everything that shapes its figure; two goals with equal specs are measured the same way.
 *
 * @param limit of the {@code within} metrics; exactly the limit is met
 * @param age of {@code backlog-older-than}; more than the age counts
 * @param within the window of {@code fcr} by the rule {@code window}
 * @param statistic only for distributions
 * @param key of the facts file, of {@code external}; the name of the partner, of {@code partner-within}
 * @param attribution to whose unit a ticket counts
 * @param weightBy the key of the facts file that weighs the parts of {@code external}
 */
public record MetricSpec(
        Metric metric,
        Anchor anchor,
        Clock clock,
        Optional<Duration> limit,
        Optional<Duration> age,
        Optional<Duration> within,
        Of of,
        Rule rule,
        From from,
        Optional<Statistic> statistic,
        Optional<String> key,
        Optional<String> weightBy,
        Filter where,
        Attribution attribution) {

    /** Which part of the tickets or of the journey is meant. */
    public enum Of {
        /** The metric knows no such choice. */
        NOTHING,
        FIRST,
        FULL,
        REPLIED,
        SOLVED,
        /** The promised first answer. */
        FRT,
        /** The promised solution. */
        RES,
        ALL
    }

    /** Where the clock of a journey's metric starts. */
    public enum From {
        CREATED,
        /** At the activity before it that the ticket has a stamp of, so that the parts of a journey add up. */
        PREVIOUS
    }

    /** What solved on first contact means. */
    public enum Rule {
        /** The metric knows no such choice. */
        NONE,
        STRICT,
        CUSTOMER,
        WINDOW
    }

    /** The metric with its defaults and no filter. */
    public static MetricSpec plain(Metric metric) {
        Of of = switch (metric) {
            case FCR -> Of.REPLIED;
            case RESOLUTION_TIME, RESOLUTION_WITHIN -> Of.FULL;
            case SLA_ATTAINMENT -> Of.ALL;
            default -> Of.NOTHING;
        };
        return new MetricSpec(
                metric,
                metric.anchor(),
                Clock.CALENDAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                of,
                metric == Metric.FCR ? Rule.STRICT : Rule.NONE,
                From.CREATED,
                metric.kind() == MetricKind.DISTRIBUTION ? Optional.of(Statistic.MEDIAN) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Filter.ALL,
                Attribution.ASSIGNEE);
    }

    public MetricSpec limit(Duration value) {
        return with(copy -> copy.limit = Optional.of(value));
    }

    public MetricSpec age(Duration value) {
        return with(copy -> copy.age = Optional.of(value));
    }

    public MetricSpec clock(Clock value) {
        return with(copy -> copy.clock = value);
    }

    public MetricSpec of(Of value) {
        return with(copy -> copy.of = value);
    }

    public MetricSpec from(From value) {
        return with(copy -> copy.from = value);
    }

    /** With the key of the facts file, and that of what weighs its parts. */
    public MetricSpec key(String value, Optional<String> weight) {
        return with(copy -> {
            copy.key = Optional.of(value);
            copy.weightBy = weight;
        });
    }

    public MetricSpec by(Anchor value) {
        return with(copy -> copy.anchor = value);
    }

    public MetricSpec statistic(Statistic value) {
        return with(copy -> copy.statistic = Optional.of(value));
    }

    public MetricSpec where(Filter value) {
        return with(copy -> copy.where = value);
    }

    public MetricSpec attribution(Attribution value) {
        return with(copy -> copy.attribution = value);
    }

    private MetricSpec with(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.spec();
    }

    /** A spec while one part of it is another. */
    private static final class Copy {
        private final MetricSpec before;
        private Anchor anchor;
        private Clock clock;
        private Optional<Duration> limit;
        private Optional<Duration> age;
        private Of of;
        private From from;
        private Optional<Statistic> statistic;
        private Optional<String> key;
        private Optional<String> weightBy;
        private Filter where;
        private Attribution attribution;

        Copy(MetricSpec spec) {
            before = spec;
            anchor = spec.anchor;
            clock = spec.clock;
            limit = spec.limit;
            age = spec.age;
            of = spec.of;
            from = spec.from;
            statistic = spec.statistic;
            key = spec.key;
            weightBy = spec.weightBy;
            where = spec.where;
            attribution = spec.attribution;
        }

        MetricSpec spec() {
            return new MetricSpec(
                    before.metric,
                    anchor,
                    clock,
                    limit,
                    age,
                    before.within,
                    of,
                    before.rule,
                    from,
                    statistic,
                    key,
                    weightBy,
                    where,
                    attribution);
        }
    }
}
