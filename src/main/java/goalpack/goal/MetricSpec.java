package goalpack.goal;

import java.time.Duration;
import java.util.Optional;

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
        return new MetricSpec(
                metric,
                anchor,
                clock,
                Optional.of(value),
                age,
                within,
                of,
                rule,
                from,
                statistic,
                key,
                weightBy,
                where,
                attribution);
    }

    public MetricSpec age(Duration value) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                Optional.of(value),
                within,
                of,
                rule,
                from,
                statistic,
                key,
                weightBy,
                where,
                attribution);
    }

    public MetricSpec clock(Clock value) {
        return new MetricSpec(
                metric,
                anchor,
                value,
                limit,
                age,
                within,
                of,
                rule,
                from,
                statistic,
                key,
                weightBy,
                where,
                attribution);
    }

    public MetricSpec of(Of value) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                age,
                within,
                value,
                rule,
                from,
                statistic,
                key,
                weightBy,
                where,
                attribution);
    }

    public MetricSpec from(From value) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                age,
                within,
                of,
                rule,
                value,
                statistic,
                key,
                weightBy,
                where,
                attribution);
    }

    /** With the key of the facts file, and that of what weighs its parts. */
    public MetricSpec key(String value, Optional<String> weight) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                age,
                within,
                of,
                rule,
                from,
                statistic,
                Optional.of(value),
                weight,
                where,
                attribution);
    }

    public MetricSpec by(Anchor value) {
        return new MetricSpec(
                metric, value, clock, limit, age, within, of, rule, from, statistic, key, weightBy, where, attribution);
    }

    public MetricSpec statistic(Statistic value) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                age,
                within,
                of,
                rule,
                from,
                Optional.of(value),
                key,
                weightBy,
                where,
                attribution);
    }

    public MetricSpec where(Filter value) {
        return new MetricSpec(
                metric,
                anchor,
                clock,
                limit,
                age,
                within,
                of,
                rule,
                from,
                statistic,
                key,
                weightBy,
                value,
                attribution);
    }

    public MetricSpec attribution(Attribution value) {
        return new MetricSpec(
                metric, anchor, clock, limit, age, within, of, rule, from, statistic, key, weightBy, where, value);
    }
}
