package goalpack.render.model;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.measure.Measurement;
import goalpack.pack.TicketTable;
import goalpack.render.table.PlainNumber;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Judgement;
import goalpack.score.MilestoneResult;
import goalpack.score.Status;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What the formulas of a goal or guardrail are made of, and our own figures as their cached values. */
final class LiveGoalModel {
    private LiveGoalModel() {}

    /** @param all the goals of the workbook */
    static Map<String, Object> of(
            GoalResult result, List<GoalResult> all, TicketModel tickets, TimeModel times, FactModel facts) {
        Goal goal = result.goal();
        Status status = result.verdict().status();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", goal.id());
        map.put("kind", goal.kind().word());
        map.put("direction", Judgement.direction(goal, result.ladder()) == Direction.LOWER ? "lower" : "higher");
        map.put("unit", GoalModel.unitOf(goal).word());
        map.put("minN", Judgement.minN(goal));
        map.put("marks", marks(result));
        map.put("status", Making.word(status));
        map.put("attainment", PlainNumber.of(result.verdict().attainment()));
        map.put("score", PlainNumber.of(result.verdict().score()));
        map.put("underWay", isUnderWay(status));
        map.put("stretches", LiveParts.stretches(result));
        map.put("weighing", LiveParts.weighing(goal));
        map.put("milestones", LiveParts.milestones(result));
        map.put("late", result.milestones().stream().anyMatch(one -> one.state() == MilestoneResult.State.LATE));
        map.put("scores", LiveParts.scores(result, all));
        goal.spec().ifPresent(spec -> putSpec(map, spec));
        putFigures(map, result.actual(), goal.spec());
        if (result.segments().size() > 1) {
            TicketTable.Count.of(result).ifPresent(tickets::date);
        }
        Optional<TicketTable.Count> count = TicketTable.Count.of(result);
        count.flatMap(tickets::column).or(() -> times.column(count)).ifPresent(column -> map.put("column", column));
        count.flatMap(facts::column).ifPresent(title -> map.put("fact", title));
        map.put(
                "guardrails",
                result.guardrails().stream()
                        .map(guardrail -> guardrail(guardrail, tickets, times, facts))
                        .toList());
        return map;
    }

    private static boolean isUnderWay(Status status) {
        return switch (status) {
            case SECURED, ON_TRACK, AT_RISK, OFF_TRACK, UNREACHABLE -> true;
            case NOT_APPLICABLE, NOT_STARTED, NO_DATA, INSUFFICIENT_DATA, EXCEEDED, MET, PARTLY, MISSED -> false;
        };
    }

    private static Map<String, Object> marks(GoalResult result) {
        Map<String, Object> map = LiveParts.marks(result.ladder());
        result.goal().band().ifPresent(band -> {
            map.put("low", WorkbookModel.cell(band.low()));
            map.put("high", WorkbookModel.cell(band.high()));
            map.put("tolerance", WorkbookModel.cell(band.tolerance()));
        });
        return map;
    }

    private static void putSpec(Map<String, Object> map, MetricSpec spec) {
        map.put("metric", spec.metric().id());
        map.put("metricKind", Making.word(spec.metric().kind()));
        map.put("rule", Making.word(spec.rule()));
        map.put("statistic", spec.statistic().map(Making::word).orElse(""));
        spec.limit().ifPresent(limit -> map.put("limit", WorkbookModel.cell(minutes(limit))));
    }

    static BigFraction minutes(Duration duration) {
        return BigFraction.of(BigInteger.valueOf(duration.toSeconds()), BigInteger.valueOf(60));
    }

    private static void putFigures(Map<String, Object> map, Measurement actual, Optional<MetricSpec> spec) {
        boolean sample =
                spec.map(one -> one.metric().kind() == MetricKind.DISTRIBUTION).orElse(false);
        map.put("value", PlainNumber.of(actual.value()));
        map.put("numerator", sample ? "" : Long.toString(actual.numerator()));
        map.put("n", Long.toString(actual.n()));
    }

    private static Map<String, Object> guardrail(
            GuardrailResult result, TicketModel tickets, TimeModel times, FactModel facts) {
        Guardrail guardrail = result.guardrail();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "unit",
                Making.word(goalpack.render.text.Quantity.of(guardrail.spec().metric())));
        map.put("minN", Judgement.minN(guardrail.spec()));
        map.put("state", Making.word(result.state()));
        map.put("policy", guardrail.policy().word());
        putSpec(map, guardrail.spec());
        List<String> fixed = new ArrayList<>();
        guardrail.limit().ifPresent(limit -> {
            map.put("sign", limit.comparison().sign());
            map.put("most", WorkbookModel.cell(limit.value()));
        });
        guardrail.maxWorsening().ifPresent(most -> fixed.add(Making.word(most.against())));
        // What came before is not among the tickets.
        map.put("fixed", !fixed.isEmpty());
        putFigures(map, result.actual(), Optional.of(guardrail.spec()));
        TicketTable.Count count = TicketTable.Count.of(result);
        tickets.column(count).or(() -> times.column(Optional.of(count))).ifPresent(column -> map.put("column", column));
        facts.column(count).ifPresent(title -> map.put("fact", title));
        return map;
    }
}
