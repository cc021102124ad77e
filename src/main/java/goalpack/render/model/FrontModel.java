package goalpack.render.model;

import goalpack.goal.MetricSpec;
import goalpack.pack.AgreedBefore;
import goalpack.pack.CascadeRow;
import goalpack.pack.FrontPage;
import goalpack.pack.Gap;
import goalpack.pack.Leak;
import goalpack.pack.ToAct;
import goalpack.pack.Volumes;
import goalpack.render.text.Quantity;
import goalpack.score.Contribution;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Page one as templates see it. */
final class FrontModel {
    private final Making making;

    private FrontModel(Making making) {
        this.making = making;
    }

    static Map<String, Object> of(Making making, FrontPage page) {
        FrontModel model = new FrontModel(making);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "front");
        map.put("volumes", volumes(making, page.volumes()));
        putScorecard(making, map, page.scorecard());
        putAgreed(making, map, page.agreed());
        List<Map<String, Object>> ifAll = new ArrayList<>();
        for (int i = 0; i < page.ifAll().size(); i++) {
            ifAll.add(model.ifAll(page.scorecard().goals().get(i), page.ifAll().get(i)));
        }
        map.put("ifAll", page.ifAll().stream().anyMatch(Optional::isPresent) ? ifAll : List.of());
        map.put("leaks", page.leaks().stream().map(model::leak).toList());
        map.put("toAct", page.toAct().stream().map(model::toAct).toList());
        map.put("cascade", page.cascade().stream().map(model::cascade).toList());
        map.put(
                "partners",
                page.partners().stream()
                        .map(part -> PartnerModel.part(making, part))
                        .toList());
        page.gap().ifPresent(gap -> map.put("gap", model.gap(gap)));
        return map;
    }

    static void putScorecard(Making making, Map<String, Object> map, Scorecard scorecard) {
        map.put(
                "goals",
                scorecard.goals().stream()
                        .map(goal -> goal(making, goal, scorecard))
                        .toList());
        scorecard
                .score()
                .ifPresent(score ->
                        map.put("score", making.figures().value(making.id() + "score", Quantity.PLAIN, score)));
        map.put("coverage", making.figures().mark(making.id() + "coverage", Quantity.FRACTION, scorecard.coverage()));
        map.put("scored", Making.word(scorecard.standing()));
    }

    /** What was agreed before and what became of it. */
    static void putAgreed(Making making, Map<String, Object> map, List<AgreedBefore> agreed) {
        List<Map<String, Object>> actions = new ArrayList<>();
        for (AgreedBefore before : agreed) {
            Map<String, Object> action = AgreementModel.action(before.action(), making);
            action.put("goal", making.text(before.goal().goal().says()));
            actions.add(action);
        }
        map.put("agreed", actions);
    }

    /** A goal's value if all who carry it reached their targets; only the goal where that cannot be said. */
    private Map<String, Object> ifAll(GoalResult goal, Optional<BigFraction> value) {
        Map<String, Object> map = new LinkedHashMap<>();
        value.ifPresent(all -> map.put(
                "value", making.figures().value(Making.idOf(goal) + "if-all", GoalModel.unitOf(goal.goal()), all)));
        return map;
    }

    private Map<String, Object> leak(Leak leak) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("goal", making.text(leak.parent().goal().says()));
        map.put("n", leak.children().size());
        return map;
    }

    /** A goal that serves another one of its role is a sub-goal: it has no weight of its own there. */
    private static Map<String, Object> goal(Making making, GoalResult goal, Scorecard scorecard) {
        Map<String, Object> map = GoalModel.full(making, goal);
        scorecard.goals().stream()
                .filter(other ->
                        goal.goal().serves().filter(other.goal().id()::equals).isPresent())
                .findFirst()
                .ifPresent(parent -> map.put("subOf", making.text(parent.goal().says())));
        return map;
    }

    static Map<String, Object> volumes(Making making, Volumes volumes) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("created", making.figures().count(making.id() + "created", volumes.created()));
        map.put("solved", making.figures().count(making.id() + "solved", volumes.solved()));
        map.put("open", making.figures().count(making.id() + "open", volumes.open()));
        return map;
    }

    private Map<String, Object> toAct(ToAct act) {
        GoalResult goal = act.goal();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("goal", GoalModel.full(making, goal));
        act.guardrail()
                .ifPresent(guardrail -> map.put(
                        "guardrail",
                        GuardrailModel.of(
                                making,
                                Making.idOf(goal) + "guardrail/"
                                        + (goal.guardrails().indexOf(guardrail) + 1) + "/",
                                guardrail)));
        act.largestCause().ifPresent(cause -> map.put("cause", cause(act, cause)));
        map.put(
                "actions",
                act.actions().stream()
                        .map(action -> AgreementModel.action(action, making))
                        .toList());
        map.put("inARow", act.inARow());
        return map;
    }

    /** A cause with its size and that of the whole that it is a part of. */
    private Map<String, Object> cause(ToAct act, Contribution cause) {
        GoalResult goal = act.goal();
        Optional<GuardrailResult> guardrail = act.guardrail();
        List<Contribution> parts = guardrail.map(GuardrailResult::byCategory).orElse(goal.byCategory());
        Optional<MetricSpec> spec = guardrail
                .map(one -> one.guardrail().spec())
                .or(() -> goal.goal().spec());
        Quantity unit = spec.map(one -> Quantity.of(one.metric())).orElse(Quantity.FRACTION);
        Quantity adding = spec.map(Quantity::ofParts).orElse(Quantity.POINTS);
        String start = Making.idOf(goal)
                + guardrail
                        .map(one -> "guardrail/" + (goal.guardrails().indexOf(one) + 1) + "/")
                        .orElse("");
        String id = PartModel.idOf(start + "category/", cause);
        Map<String, Object> map = PartModel.of(making, start + "category/", unit, adding, cause);
        if (cause.adds().isPresent()) {
            map.put(
                    "size",
                    making.figures()
                            .value(id + "size", adding, cause.adds().get().abs()));
            map.put(
                    "whole",
                    making.figures()
                            .value(
                                    start + "gap-size",
                                    adding,
                                    GoalModel.sum(parts).abs()));
        } else {
            map.put("size", making.figures().count(id + "n", cause.actual().n()));
            map.put(
                    "whole",
                    making.figures()
                            .count(
                                    start + "n",
                                    guardrail
                                            .map(GuardrailResult::actual)
                                            .orElse(goal.actual())
                                            .n()));
        }
        return map;
    }

    private Map<String, Object> cascade(CascadeRow row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", row.name());
        map.put("depth", row.depth());
        map.put("line", row.line());
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Optional<GoalResult> result : row.results()) {
            cells.add(result.map(goal -> GoalModel.brief(making, goal)).orElse(Map.of()));
        }
        map.put("cells", cells);
        return map;
    }

    private Map<String, Object> gap(Gap gap) {
        Quantity unit = GoalModel.unitOf(gap.goal().goal());
        Quantity adding = GoalModel.addsIn(gap.goal().goal());
        String id = Making.idOf(gap.goal());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("goal", GoalModel.brief(making, gap.goal()));
        map.put("overTarget", GoalModel.countsOverTarget(gap.goal().goal()));
        map.put("unit", adding.word());
        map.put("total", making.figures().change(id + "gap", adding, gap.total()));
        map.put(
                "size",
                making.figures().value(id + "gap-size", adding, gap.total().abs()));
        map.put(
                "parts",
                Folded.of(gap.parts()).stream()
                        .map(part -> part.model(making, id + (gap.isByUnit() ? "unit/" : "category/"), unit, adding))
                        .toList());
        return map;
    }
}
