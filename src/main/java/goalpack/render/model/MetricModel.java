package goalpack.render.model;

import goalpack.goal.Attribution;
import goalpack.goal.Clock;
import goalpack.goal.Filter;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.measure.Needs;
import goalpack.render.text.Quantity;
import goalpack.render.text.Wording;
import goalpack.ticket.Column;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/** A metric with its parameters in words. */
public final class MetricModel {
    private MetricModel() {}

    /** By the names that templates use: {@code name}, {@code definition}, {@code where} and the like. */
    public static Map<String, Object> of(MetricSpec spec, Wording wording) {
        Map<String, Object> arguments = arguments(spec, wording);
        String key = "metric." + spec.metric().id();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", spec.metric().id());
        map.put("kind", Making.word(spec.metric().kind()));
        map.put("unit", Quantity.of(spec.metric()).word());
        map.put("name", wording.text(key + ".name", arguments));
        map.put("short", wording.text(key + ".short", arguments));
        map.put("definition", wording.text(key + ".definition", arguments));
        map.put("anchor", wording.text("anchor." + spec.anchor().word()));
        map.put("clocked", spec.metric().parameters().contains(Parameter.HOURS));
        map.put("clock", clock(spec.clock(), wording));
        map.put("columns", Needs.of(spec).stream().map(Column::header).toList());
        if (spec.attribution() != Attribution.ASSIGNEE) {
            map.put(
                    "attribution",
                    wording.text("attribution." + spec.attribution().word()));
        }
        if (!spec.where().tests().isEmpty()) {
            map.put("where", where(spec.where(), wording));
        }
        return map;
    }

    /** What the messages about a metric may use. */
    private static Map<String, Object> arguments(MetricSpec spec, Wording wording) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("limit", duration(spec.limit(), wording));
        arguments.put("age", age(spec.age(), wording));
        arguments.put("within", age(spec.within(), wording));
        arguments.put("of", Making.word(spec.of()));
        arguments.put("rule", Making.word(spec.rule()));
        arguments.put("key", spec.key().orElse(""));
        arguments.put("from", Making.word(spec.from()));
        arguments.put("statistic", spec.statistic().map(Making::word).orElse("none"));
        arguments.put("clock", clock(spec.clock(), wording));
        arguments.put("anchor", spec.anchor().word());
        return arguments;
    }

    /** The words for the tickets that a rate or sample rests on: {@code 15,890 of 18,442 tickets}. */
    static String basis(MetricSpec spec, long numerator, long n, Wording wording) {
        boolean rate = spec.metric().kind() == MetricKind.RATE;
        return wording.text("metric." + spec.metric().id() + ".basis", Map.of("hits", rate ? numerator : n, "n", n));
    }

    private static String duration(Optional<Duration> duration, Wording wording) {
        return duration.map(length -> wording.numbers().mark(Quantity.MINUTES, minutes(length)))
                .orElse("");
    }

    /** Ages and windows run around the clock, so whole days may be called days. */
    private static String age(Optional<Duration> duration, Wording wording) {
        if (duration.isPresent()
                && duration.get().toHours() % 24 == 0
                && duration.get().toMinutesPart() == 0) {
            return wording.text("unit.days", Map.of("n", duration.get().toDays()));
        }
        return duration(duration, wording);
    }

    private static BigFraction minutes(Duration duration) {
        return BigFraction.of(BigInteger.valueOf(duration.toSeconds()), BigInteger.valueOf(60));
    }

    static String clock(Clock clock, Wording wording) {
        return switch (clock) {
            case Clock.AllHours all -> wording.text("clock.calendar");
            case Clock.Office office -> wording.text("clock.office", Map.of("name", office.calendar()));
            case Clock.OfUnit unit -> wording.text("clock.unit");
        };
    }

    private static String where(Filter filter, Wording wording) {
        List<String> tests = new ArrayList<>();
        filter.tests().forEach((field, test) -> {
            Set<String> values = switch (test) {
                case Filter.In in -> in.values();
                case Filter.NotIn notIn -> notIn.values();
            };
            String key = test instanceof Filter.In ? "where.in" : "where.not-in";
            String listed = String.join(", ", new TreeSet<>(values));
            tests.add(wording.text(key, Map.of("field", wording.text("field." + field.header()), "values", listed)));
        });
        return String.join("; ", tests);
    }
}
