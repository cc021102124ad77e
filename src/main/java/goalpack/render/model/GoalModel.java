package goalpack.render.model;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.LeftOut;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.render.text.Quantity;
import goalpack.score.Change;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Interval;
import goalpack.score.Judgement;
import goalpack.score.Status;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** One goal's result as templates see it. */
final class GoalModel {
    private final Making making;
    private final GoalResult result;
    private final Quantity unit;
    private final String id;

    private GoalModel(Making making, GoalResult result) {
        this.making = making;
        this.result = result;
        this.unit = unitOf(result.goal());
        this.id = Making.idOf(result);
    }

    static Quantity unitOf(Goal goal) {
        return goal.spec().map(spec -> Quantity.of(spec.metric())).orElse(Quantity.FRACTION);
    }

    /** What the parts of the goal's gap are counted in. */
    static Quantity addsIn(Goal goal) {
        return goal.spec().map(Quantity::ofParts).orElse(Quantity.POINTS);
    }

    /** Whether parts add tickets over the target, as those of a percentile do, and not differences of values. */
    static boolean countsOverTarget(Goal goal) {
        return addsIn(goal) == Quantity.POINTS && unitOf(goal) == Quantity.MINUTES;
    }

    static BigFraction sum(List<Contribution> parts) {
        return parts.stream().flatMap(part -> part.adds().stream()).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** What the head of a table, a cascade's cell or a tile needs. */
    static Map<String, Object> brief(Making making, GoalResult result) {
        return new GoalModel(making, result).brief();
    }

    /** Everything there is. */
    static Map<String, Object> full(Making making, GoalResult result) {
        GoalModel model = new GoalModel(making, result);
        Map<String, Object> map = model.brief();
        model.putRest(map);
        return map;
    }

    private Map<String, Object> brief() {
        Goal goal = result.goal();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", goal.id());
        map.put("says", says(making, goal));
        goal.spec().ifPresent(spec -> map.put("metric", MetricModel.of(spec, making.wording())));
        map.put("unit", unit.word());
        map.put("direction", Making.word(goal.direction()));
        WeightModel.put(map, result, making);
        map.put("status", status());
        map.put("broken", result.isGuardrailBroken());
        map.put("reached", result.verdict().status().isReached());
        map.put("heldBack", result.isHeldBack());
        map.put("reason", reason());
        map.put("ladder", marks().model(id, making.figures()));
        putValue(map, "", result.actual(), true);
        map.put("evidence", Making.word(result.verdict().evidence()));
        result.measured()
                .map(Period::start)
                .filter(start -> start.isBefore(making.pack().period().start()))
                .ifPresent(start -> map.put("since", since(start)));
        return map;
    }

    /** From when on a figure is counted whose target speaks of a longer time than the pack, and of what kind of time. */
    private Map<String, Object> since(LocalDate start) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("day", making.wording().dates().dayOfYear(start));
        map.put("kind", result.goal().every().word());
        return map;
    }

    /** The goal's own words; another department's promise has none but those of its metric. */
    static String says(Making making, Goal goal) {
        return goal.says().isEmpty()
                ? goal.spec()
                        .map(spec -> String.valueOf(
                                MetricModel.of(spec, making.wording()).get("name")))
                        .orElse("")
                : making.text(goal.says());
    }

    private Map<String, Object> status() {
        Map<String, Object> map = StatusModel.of(result, making.wording());
        Status status = result.verdict().status();
        map.put("figure", making.figures().status(id + "status", status, String.valueOf(map.get("word"))));
        return map;
    }

    private Marks marks() {
        return new Marks(result.goal(), result.ladder(), unit);
    }

    /** Why there is no verdict, in words; empty otherwise. */
    private String reason() {
        String reason = result.verdict().reason();
        if (reason.isEmpty()) {
            return "";
        }
        String columns = result.goal()
                .spec()
                .map(spec -> String.join(", ", MissingColumns.of(making.pack(), spec)))
                .orElse("");
        return making.text("reason." + reason, Map.of("columns", columns));
    }

    /** Puts actual, n, basis and coverage. */
    private void putValue(Map<String, Object> map, String part, Measurement measurement, boolean judged) {
        measurement
                .value()
                .ifPresent(value -> map.put(
                        "actual",
                        making.figures()
                                .value(
                                        id + part + "actual",
                                        unit,
                                        value,
                                        rounded -> !judged || marks().isFaithful(value, rounded))));
        map.put("n", making.figures().count(id + part + "n", measurement.n()));
        result.goal().spec().ifPresent(spec -> putBasis(map, part, measurement, spec));
    }

    private void putBasis(Map<String, Object> map, String part, Measurement measurement, MetricSpec spec) {
        if (spec.metric().kind() == MetricKind.RATE) {
            map.put("hits", making.figures().count(id + part + "numerator", measurement.numerator()));
        }
        if (unit != Quantity.COUNT && measurement.n() > 0) {
            map.put("basis", MetricModel.basis(spec, measurement.numerator(), measurement.n(), making.wording()));
        }
        BigFraction coverage = measurement.coverage();
        if (coverage.signum() > 0 && coverage.compareTo(BigFraction.ONE) < 0) {
            map.put("coverage", making.figures().value(id + part + "coverage", Quantity.FRACTION, coverage));
        }
    }

    private void putRest(Map<String, Object> map) {
        result.verdict()
                .attainment()
                .ifPresent(value -> map.put(
                        "attainment",
                        making.figures()
                                .value(
                                        id + "attainment",
                                        Quantity.FRACTION,
                                        value,
                                        rounded -> isFaithfulAttainment(value, rounded))));
        result.verdict()
                .score()
                .ifPresent(value -> map.put("score", making.figures().mark(id + "score", Quantity.PLAIN, value)));
        result.verdict().interval().ifPresent(interval -> map.put("interval", interval(interval)));
        distance().ifPresent(value -> map.put("short", making.figures().value(id + "short", unit.difference(), value)));
        CourseModel course = new CourseModel(making, result, unit, id);
        map.put("previous", change("previous", result.previous()));
        map.put("lastYear", change("last-year", result.lastYear()));
        map.put("history", course.history());
        map.put("overTarget", countsOverTarget(result.goal()));
        List<Contribution> adding =
                result.byCategory().stream().anyMatch(part -> part.adds().isPresent())
                        ? result.byCategory()
                        : result.byUnit();
        if (adding.stream().anyMatch(part -> part.adds().isPresent())) {
            BigFraction gap = sum(adding).abs();
            map.put("gapSize", making.figures().value(id + "gap-size", addsIn(result.goal()), gap));
        }
        map.put("addsUnit", addsIn(result.goal()).word());
        map.put("units", parts("unit", result.byUnit()));
        map.put("categories", parts("category", result.byCategory()));
        map.put("segments", course.segments());
        Map<String, Object> toDate = new LinkedHashMap<>();
        putValue(toDate, "to-date/", result.yearToDate(), false);
        map.put("toDate", toDate);
        map.put("guardrails", guardrails());
        map.put("leftOut", leftOut());
        AgreementModel.put(map, result, making);
        OutlookModel.put(map, result, making);
    }

    /** An attainment that rounds to 100 % while the target is missed would tell another story. */
    private static boolean isFaithfulAttainment(BigFraction exact, BigFraction rounded) {
        return exact.compareTo(BigFraction.ONE) >= 0 == rounded.compareTo(BigFraction.ONE) >= 0;
    }

    /** How far the value is from a target that it does not reach, without sign. */
    private Optional<BigFraction> distance() {
        if (result.actual().value().isEmpty() || result.ladder().target().isEmpty()) {
            return Optional.empty();
        }
        BigFraction beyond =
                result.actual().value().get().subtract(result.ladder().target().get());
        int good = Judgement.direction(result.goal(), result.ladder()) == Direction.HIGHER ? 1 : -1;
        return beyond.signum() == -good ? Optional.of(beyond.abs()) : Optional.empty();
    }

    private Map<String, Object> interval(Interval interval) {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "low", "interval/low", interval.low());
        put(map, "high", "interval/high", interval.high());
        return map;
    }

    private void put(Map<String, Object> map, String name, String part, double bound) {
        BigDecimal rounded = BigDecimal.valueOf(bound).setScale(10, RoundingMode.HALF_UP);
        BigFraction exact =
                BigFraction.of(rounded.unscaledValue(), BigDecimal.TEN.pow(10).toBigIntegerExact());
        map.put(name, making.figures().value(id + part, Quantity.FRACTION, exact));
    }

    private Map<String, Object> change(String part, Change change) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sense", Making.word(change.sense()));
        map.put("word", making.text("change." + Making.word(change.sense())));
        change.delta()
                .ifPresent(delta ->
                        map.put("delta", making.figures().change(id + part + "/change", unit.difference(), delta)));
        change.before()
                .value()
                .ifPresent(value -> map.put("before", making.figures().value(id + part + "/actual", unit, value)));
        map.put("n", making.figures().count(id + part + "/n", change.before().n()));
        return map;
    }

    private List<Map<String, Object>> parts(String kind, List<Contribution> contributions) {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (Contribution part : contributions) {
            Map<String, Object> map = PartModel.of(making, id + kind + "/", unit, addsIn(result.goal()), part);
            part.shareOf(contributions)
                    .filter(share -> countsTickets() && part.adds().isEmpty())
                    .ifPresent(share -> map.put(
                            "share",
                            making.figures()
                                    .value(PartModel.idOf(id + kind + "/", part) + "share", Quantity.FRACTION, share)));
            parts.add(map);
        }
        return parts;
    }

    /** Whether parts are shares of so many tickets. */
    private boolean countsTickets() {
        return result.goal()
                .spec()
                .filter(spec -> spec.metric() != Metric.NET_FLOW)
                .map(spec -> spec.metric().kind())
                .filter(kind -> kind == MetricKind.COUNT || kind == MetricKind.SNAPSHOT)
                .isPresent();
    }

    private List<Map<String, Object>> guardrails() {
        List<Map<String, Object>> guardrails = new ArrayList<>();
        int number = 0;
        for (GuardrailResult guardrail : result.guardrails()) {
            guardrails.add(GuardrailModel.of(making, id + "guardrail/" + ++number + "/", guardrail));
        }
        return guardrails;
    }

    private List<String> leftOut() {
        List<String> texts = new ArrayList<>();
        for (Map.Entry<LeftOut, Long> entry : result.actual().leftOut().entrySet()) {
            making.figures().count(id + "left-out/" + entry.getKey().word(), entry.getValue());
            texts.add(making.text("left-out." + entry.getKey().word(), Map.of("n", entry.getValue())));
        }
        return texts;
    }
}
