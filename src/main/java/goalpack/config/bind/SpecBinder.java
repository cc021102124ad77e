package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.AddsUp;
import goalpack.goal.Anchor;
import goalpack.goal.Attribution;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.goal.Statistic;
import goalpack.ticket.Column;
import goalpack.ticket.TicketKey;
import goalpack.ticket.TicketStatus;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Binds what shapes a figure: metric, parameters, filter, statistic, anchor. */
final class SpecBinder {
    private SpecBinder() {}

    /** The spec of a goal, with what it shares with its parent; empty for goals without a metric. */
    static Optional<MetricSpec> of(WrittenGoal goal) {
        return goal.metric().map(metric -> {
            Map<Column, Filter.Test> tests = new HashMap<>();
            filters(goal, tests, new HashSet<>());
            MetricSpec spec = spec(
                            metric, goal.shared("with"), goal.shared("statistic"), goal.shared("by"), new Filter(tests))
                    .attribution(attribution(goal));
            return spec.key()
                    .map(key -> spec.key(key, goal.shared("weight-by").map(Written::text)))
                    .orElse(spec);
        });
    }

    static Attribution attribution(WrittenGoal goal) {
        return goal.shared("attribution")
                .map(Written::text)
                .flatMap(Attribution::of)
                .orElse(Attribution.ASSIGNEE);
    }

    /** The spec of a guardrail or of a milestone's condition. */
    static MetricSpec of(Written written) {
        Metric metric = Metric.of(written.text("metric").orElse("")).orElseThrow();
        Filter where = new Filter(tests(written));
        return spec(metric, written.at("with"), written.at("statistic"), written.at("by"), where);
    }

    /** The filters of the goals it shares its metric with, from the top, each narrowed by the next. */
    private static void filters(WrittenGoal goal, Map<Column, Filter.Test> into, Set<String> seen) {
        if (goal.addsUp() == AddsUp.SAME_METRIC && seen.add(goal.id())) {
            goal.parent().ifPresent(parent -> filters(parent, into, seen));
        }
        into.putAll(tests(goal.written()));
    }

    private static MetricSpec spec(
            Metric metric, Optional<Written> with, Optional<Written> statistic, Optional<Written> by, Filter where) {
        MetricSpec plain = MetricSpec.plain(metric);
        return new MetricSpec(
                metric,
                by.map(word -> Anchor.valueOf(constant(word))).orElse(plain.anchor()),
                parameter(with, Parameter.HOURS).map(SpecBinder::clock).orElse(plain.clock()),
                length(with, Parameter.LIMIT),
                length(with, Parameter.AGE),
                length(with, Parameter.WITHIN),
                parameter(with, Parameter.OF)
                        .map(word -> MetricSpec.Of.valueOf(constant(word)))
                        .orElse(plain.of()),
                parameter(with, Parameter.RULE)
                        .map(word -> MetricSpec.Rule.valueOf(constant(word)))
                        .orElse(plain.rule()),
                parameter(with, Parameter.FROM)
                        .map(word -> MetricSpec.From.valueOf(constant(word)))
                        .orElse(plain.from()),
                statistic.flatMap(word -> Statistic.of(word.text())).or(plain::statistic),
                parameter(with, Parameter.KEY)
                        .or(() -> parameter(with, Parameter.PARTNER))
                        .map(Written::text),
                Optional.empty(),
                where,
                Attribution.ASSIGNEE);
    }

    private static Optional<Written> parameter(Optional<Written> with, Parameter parameter) {
        return with.flatMap(values -> values.at(parameter.word()));
    }

    private static Optional<Duration> length(Optional<Written> with, Parameter parameter) {
        return parameter(with, parameter).map(Lengths::of);
    }

    private static String constant(Written word) {
        return word.text().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static Clock clock(Written hours) {
        return switch (hours.text()) {
            case "calendar" -> Clock.CALENDAR;
            case "unit" -> new Clock.OfUnit();
            default -> new Clock.Office(hours.text());
        };
    }

    /** The tests of the filter under {@code where}. */
    static Map<Column, Filter.Test> tests(Written written) {
        Map<Column, Filter.Test> tests = new HashMap<>();
        written.at("where")
                .ifPresent(where -> where.keys().forEach((field, values) -> {
                    Column column = Column.of(field).orElseThrow();
                    tests.put(
                            column,
                            values.isMapping()
                                    ? new Filter.NotIn(values(column, values.items("not")))
                                    : new Filter.In(values(column, values.items())));
                }));
        return tests;
    }

    private static Set<String> values(Column field, List<Written> written) {
        Set<String> values = new HashSet<>();
        for (Written value : written) {
            values.add(
                    field == TicketKey.STATUS
                            ? TicketStatus.of(value.text())
                                    .map(TicketStatus::word)
                                    .orElseThrow()
                            : value.text());
        }
        return values;
    }
}
