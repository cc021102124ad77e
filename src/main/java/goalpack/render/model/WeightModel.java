package goalpack.render.model;

import goalpack.goal.Goal;
import goalpack.goal.Revision;
import goalpack.period.Period;
import goalpack.render.text.Quantity;
import goalpack.score.GoalResult;
import java.time.LocalDate;
import java.util.Map;

/** What a goal weighs on the period's last day that is over, and before it was last changed within the period. */
final class WeightModel {
    private WeightModel() {}

    static void put(Map<String, Object> map, GoalResult result, Making making) {
        Goal goal = result.goal();
        Period period = making.pack().period();
        LocalDate asOf = making.pack().standing().asOf();
        LocalDate day = asOf.isBefore(period.lastDay()) ? asOf : period.lastDay();
        String id = Making.idOf(result) + "weight";
        map.put("weight", making.figures().mark(id, Quantity.FRACTION, goal.weightOn(day)));
        goal.revisions().stream()
                .filter(change -> change.weight().isPresent() && change.kind() == Revision.Kind.ADJUSTMENT)
                .filter(change ->
                        change.from().isAfter(period.start()) && !change.from().isAfter(day))
                .reduce((one, later) -> later)
                .ifPresent(change -> {
                    map.put(
                            "weightBefore",
                            making.figures().mark(id + "-before", Quantity.FRACTION, goal.weightBefore(change)));
                    map.put(
                            "weightUntil",
                            making.wording().dates().day(change.from().minusDays(1)));
                });
    }
}
