package goalpack.render.model;

import goalpack.goal.Action;
import goalpack.goal.Agreement;
import goalpack.goal.Goal;
import goalpack.goal.Milestone;
import goalpack.goal.Need;
import goalpack.goal.Objection;
import goalpack.goal.Revision;
import goalpack.measure.Measurement;
import goalpack.render.text.Dates;
import goalpack.render.text.Quantity;
import goalpack.score.GoalResult;
import goalpack.score.MilestoneResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** What was agreed about a goal: owner, reason, revisions, milestones, actions, needs, objections. */
final class AgreementModel {
    private final Making making;
    private final GoalResult result;
    private final Dates dates;

    private AgreementModel(Making making, GoalResult result) {
        this.making = making;
        this.result = result;
        this.dates = making.wording().dates();
    }

    static void put(Map<String, Object> map, GoalResult result, Making making) {
        new AgreementModel(making, result).put(map);
    }

    private void put(Map<String, Object> map) {
        Goal goal = result.goal();
        map.put("owner", goal.owner());
        map.put("because", making.text(goal.because()));
        map.put("agreed", goal.agreed().map(this::agreed).orElse(""));
        map.put("review", goal.review().map(dates::day).orElse(""));
        map.put("until", goal.until().equals(Goal.NO_END) ? "" : dates.day(goal.until()));
        map.put("revisions", goal.revisions().stream().map(this::revision).toList());
        map.put("milestones", milestones());
        map.put("today", today());
        map.put(
                "actions",
                goal.actions().stream().map(action -> action(action, making)).toList());
        map.put("needs", goal.needs().stream().map(need -> need(making, need)).toList());
        map.put("objections", goal.objections().stream().map(this::objection).toList());
    }

    private String agreed(Agreement agreement) {
        return making.text(
                agreement.by().size() > 1 ? "agreed.by" : "agreed.set-by",
                Map.of(
                        "day", dates.day(agreement.on()),
                        "names", making.wording().list(agreement.by())));
    }

    private Map<String, Object> revision(Revision revision) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("from", dates.day(revision.from()));
        map.put("until", dates.day(revision.from().minusDays(1)));
        map.put("correction", revision.kind() == Revision.Kind.CORRECTION);
        map.put("because", making.text(revision.because()));
        map.put("agreed", revision.agreed().map(this::agreed).orElse(""));
        Goal goal = result.goal();
        String unit = result.scope().name();
        if (revision.weight().isEmpty() || revision.marks().target().isPresent()) {
            Quantity quantity = GoalModel.unitOf(goal);
            goal.ladderBefore(revision, unit)
                    .target()
                    .ifPresent(target -> map.put("before", mark(revision, "before", quantity, target)));
            goal.ladderOn(revision.from(), unit)
                    .target()
                    .ifPresent(target -> map.put("after", mark(revision, "after", quantity, target)));
        }
        revision.weight().ifPresent(weight -> {
            map.put("weightBefore", mark(revision, "weight-before", Quantity.FRACTION, goal.weightBefore(revision)));
            map.put("weightAfter", mark(revision, "weight-after", Quantity.FRACTION, weight));
        });
        return map;
    }

    private Map<String, Object> mark(Revision revision, String name, Quantity unit, BigFraction value) {
        return making.figures().mark(Making.idOf(result) + "revision/" + revision.from() + "/" + name, unit, value);
    }

    private List<Map<String, Object>> milestones() {
        List<Map<String, Object>> milestones = new ArrayList<>();
        for (MilestoneResult milestone : result.milestones()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("says", making.text(milestone.milestone().says()));
            map.put("due", dates.day(milestone.milestone().due()));
            map.put("done", milestone.reachedOn().map(dates::day).orElse(""));
            milestone.milestone().when().ifPresent(when -> map.put("when", when(milestone, when)));
            map.put("status", StatusModel.of(milestone.state(), making.wording()));
            map.put("at", along(milestone.milestone().due()));
            milestones.add(map);
        }
        return milestones;
    }

    /** What the tickets must show, and what they showed in the last complete period. */
    private Map<String, Object> when(MilestoneResult milestone, Milestone.Reached when) {
        Quantity unit = Quantity.of(when.spec().metric());
        String id = Making.idOf(result) + "milestone/" + (result.milestones().indexOf(milestone) + 1) + "/";
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("metric", MetricModel.of(when.spec(), making.wording()));
        map.put("sign", GuardrailModel.sign(when.comparison()));
        map.put("mark", making.figures().mark(id + "mark", unit, when.value()));
        milestone
                .lately()
                .flatMap(Measurement::value)
                .ifPresent(value -> map.put("actual", making.figures().value(id + "actual", unit, value)));
        return map;
    }

    /** Where the day that the figures are as of lies between the goal's first and last. */
    private BigDecimal today() {
        return along(making.pack().standing().asOf());
    }

    /** 0 at the goal's first day, 1 at its last. */
    private BigDecimal along(LocalDate day) {
        LocalDate first = result.goal().from();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, result.goal().until()));
        long at = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days);
        return BigDecimal.valueOf(at).divide(BigDecimal.valueOf(days), 4, RoundingMode.HALF_UP);
    }

    static Map<String, Object> action(Action action, Making making) {
        Dates dates = making.wording().dates();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("says", making.text(action.says()));
        map.put("who", action.who());
        map.put("due", dates.day(action.due()));
        map.put("dueShort", dates.dayOfYear(action.due()));
        map.put(
                "late",
                action.done().isEmpty()
                        && action.due().isBefore(making.pack().standing().asOf()));
        map.put("expects", making.text(action.expects()));
        map.put("done", action.done().map(dates::day).orElse(""));
        return map;
    }

    static Map<String, Object> need(Making making, Need need) {
        Dates dates = making.wording().dates();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("says", making.text(need.says()));
        map.put("from", need.from());
        map.put("asked", dates.day(need.asked()));
        map.put("given", need.given().map(dates::day).orElse(""));
        return map;
    }

    private Map<String, Object> objection(Objection objection) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("by", objection.by());
        map.put("on", dates.day(objection.on()));
        map.put("says", making.text(objection.says()));
        map.put("proposes", making.text(objection.proposes()));
        return map;
    }
}
