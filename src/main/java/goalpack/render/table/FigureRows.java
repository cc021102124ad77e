package goalpack.render.table;

import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Person;
import goalpack.goal.Review;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.Evidence;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row for each goal of each scorecard. */
public final class FigureRows {
    public static final List<String> HEADER = List.of(
            "period",
            "review",
            "role",
            "scope",
            "person",
            "goal",
            "metric",
            "statistic",
            "value",
            "numerator",
            "denominator",
            "n",
            "threshold",
            "target",
            "stretch",
            "attainment",
            "score",
            "status",
            "evidence",
            "guardrails",
            "previous",
            "last_year",
            "unit");

    private FigureRows() {}

    public static List<List<String>> of(List<Scorecard> scorecards, Period period, Review.Cycle cycle) {
        List<List<String>> rows = new ArrayList<>();
        for (Scorecard card : scorecards) {
            for (GoalResult result : card.goals()) {
                rows.add(row(card, result, period, cycle));
            }
        }
        return rows;
    }

    /** The rows with the names of their columns. */
    public static List<Map<String, String>> byColumn(List<List<String>> rows) {
        return rows.stream().map(FigureRows::named).toList();
    }

    private static Map<String, String> named(List<String> row) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            named.put(HEADER.get(i), row.get(i));
        }
        return named;
    }

    private static List<String> row(Scorecard card, GoalResult result, Period period, Review.Cycle cycle) {
        Goal goal = result.goal();
        Measurement actual = result.actual();
        Optional<MetricSpec> spec = goal.spec();
        boolean judged = result.verdict().status().isJudged();
        return List.of(
                period.id(),
                cycle.word(),
                card.role().id(),
                card.scope().unitText(),
                card.scope().person().map(Person::id).orElse(""),
                goal.id(),
                spec.map(one -> one.metric().id()).orElse(goal.kind().word()),
                spec.flatMap(MetricSpec::statistic).map(one -> one.word()).orElse(""),
                PlainNumber.of(actual.value()),
                numerator(spec, actual),
                denominator(spec, actual),
                Long.toString(actual.n()),
                PlainNumber.of(result.ladder().threshold()),
                PlainNumber.of(result.ladder().target()),
                PlainNumber.of(result.ladder().stretch()),
                PlainNumber.of(result.verdict().attainment()),
                PlainNumber.of(result.verdict().score()),
                result.verdict().status().name(),
                judged && result.verdict().evidence() != Evidence.NONE
                        ? result.verdict().evidence().name()
                        : "",
                result.guardrails().stream().map(FigureRows::guardrail).collect(Collectors.joining(";")),
                PlainNumber.of(result.previous().before().value()),
                PlainNumber.of(result.lastYear().before().value()),
                unit(spec));
    }

    private static String guardrail(GuardrailResult result) {
        return result.guardrail().spec().metric().id() + ":" + result.state().name();
    }

    private static String numerator(Optional<MetricSpec> spec, Measurement actual) {
        return kind(spec) == MetricKind.DISTRIBUTION || kind(spec) == MetricKind.RATIO
                ? ""
                : Long.toString(actual.numerator());
    }

    private static String denominator(Optional<MetricSpec> spec, Measurement actual) {
        return kind(spec) == MetricKind.RATE ? Long.toString(actual.denominator()) : "";
    }

    private static MetricKind kind(Optional<MetricSpec> spec) {
        return spec.map(one -> one.metric().kind()).orElse(MetricKind.RATE);
    }

    private static String unit(Optional<MetricSpec> spec) {
        return spec.map(one -> unit(one.metric())).orElse("fraction");
    }

    static String unit(Metric metric) {
        return switch (metric.unit()) {
            case SHARE -> "fraction";
            case TIME -> "minutes";
            case TICKETS -> "count";
            case NUMBER -> "number";
        };
    }
}
