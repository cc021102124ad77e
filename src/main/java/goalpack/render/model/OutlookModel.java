package goalpack.render.model;

import goalpack.period.Period;
import goalpack.render.text.Quantity;
import goalpack.score.ErrorBudget;
import goalpack.score.Forecast;
import goalpack.score.GoalResult;
import goalpack.score.Outlook;
import goalpack.score.ScorePart;
import goalpack.score.Shift;
import goalpack.score.Trend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** What lies ahead of a goal, how it changed, and what it is made of, as templates see it. */
final class OutlookModel {
    private final Making making;
    private final GoalResult result;
    private final Quantity unit;
    private final String id;

    private OutlookModel(Making making, GoalResult result) {
        this.making = making;
        this.result = result;
        this.unit = GoalModel.unitOf(result.goal());
        this.id = Making.idOf(result);
    }

    static void put(Map<String, Object> map, GoalResult result, Making making) {
        OutlookModel model = new OutlookModel(making, result);
        map.put("outlook", model.outlook());
        result.shift().ifPresent(shift -> map.put("shift", model.shift(shift)));
        map.put("scores", model.scores());
    }

    private Map<String, Object> outlook() {
        Outlook outlook = result.outlook();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(
                "until",
                outlook.horizon()
                        .map(Period::lastDay)
                        .map(making.wording().dates()::day)
                        .orElse(""));
        outlook.remainder().ifPresent(rest -> {
            map.put("needed", making.figures().value(id + "ahead/needed", unit, rest.needed()));
            map.put("neededStatus", StatusModel.of(rest.status(), making.wording()));
        });
        outlook.budget().ifPresent(budget -> map.put("budget", budget(budget)));
        outlook.forecast().ifPresent(forecast -> map.put("forecast", forecast(forecast)));
        outlook.trend().ifPresent(trend -> map.put("trend", trend(trend)));
        return map;
    }

    private Map<String, Object> budget(ErrorBudget budget) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("allowed", making.figures().mark(id + "ahead/misses/allowed", Quantity.COUNT, floor(budget.allowed())));
        map.put("spent", making.figures().count(id + "ahead/misses/spent", budget.spent()));
        map.put("left", making.figures().mark(id + "ahead/misses/left", Quantity.COUNT, floor(budget.left())));
        map.put("consumed", making.figures().value(id + "ahead/misses/consumed", Quantity.FRACTION, budget.consumed()));
        map.put("burn", making.figures().value(id + "ahead/misses/burn", Quantity.PLAIN, budget.burn()));
        return map;
    }

    /** Misses are whole tickets. */
    private static BigFraction floor(BigFraction value) {
        return BigFraction.of(
                value.bigDecimalValue(0, java.math.RoundingMode.FLOOR).toBigIntegerExact());
    }

    private Map<String, Object> forecast(Forecast forecast) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("value", making.figures().value(id + "ahead/forecast", unit, forecast.value()));
        map.put("reached", forecast.status().isReached());
        put(map, "", forecast.range());
        forecast.rest().ifPresent(rest -> map.put("rest", making.figures().value(id + "ahead/rest", unit, rest)));
        put(map, "rest", forecast.restRange());
        return map;
    }

    private void put(Map<String, Object> map, String of, Optional<Forecast.Range> range) {
        range.ifPresent(ends -> {
            String part = id + "ahead/" + (of.isEmpty() ? "forecast" : of) + "/";
            map.put(of.isEmpty() ? "low" : "restLow", making.figures().value(part + "low", unit, ends.low()));
            map.put(of.isEmpty() ? "high" : "restHigh", making.figures().value(part + "high", unit, ends.high()));
        });
    }

    private Map<String, Object> trend(Trend trend) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("periods", trend.periods());
        map.put("slope", making.figures().change(id + "trend", unit.difference(), trend.slope()));
        map.put("rising", trend.slope().signum() > 0);
        map.put("means", Making.word(trend.sense()));
        return map;
    }

    private Map<String, Object> shift(Shift shift) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("mix", making.figures().change(id + "shift/mix", unit.difference(), shift.mix()));
        map.put("rate", making.figures().change(id + "shift/rate", unit.difference(), shift.rate()));
        map.put("reversal", Making.word(shift.reversal()));
        return map;
    }

    private List<Map<String, Object>> scores() {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (ScorePart part : result.scores()) {
            Map<String, Object> map = new LinkedHashMap<>();
            String own = id + "score/" + part.goal().id() + "/"
                    + (part.scope().isWhole() ? "" : part.scope().text() + "/");
            map.put("says", making.text(part.goal().says()));
            map.put("of", part.scope().name());
            part.score().ifPresent(score -> map.put("score", making.figures().value(own + "score", unit, score)));
            map.put("share", making.figures().value(own + "share", Quantity.FRACTION, part.share()));
            part.adds()
                    .ifPresent(adds -> map.put("adds", making.figures().change(own + "adds", unit.difference(), adds)));
            parts.add(map);
        }
        return parts;
    }
}
