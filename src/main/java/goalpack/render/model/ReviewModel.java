package goalpack.render.model;

import goalpack.advise.Clue;
import goalpack.advise.SmartFailure;
import goalpack.advise.Suggestion;
import goalpack.pack.ReviewPage;
import goalpack.pack.Reviewed;
import goalpack.period.Period;
import goalpack.render.text.Quantity;
import goalpack.score.GoalResult;
import goalpack.score.PeriodPoint;
import goalpack.score.Status;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** The page of a goal review as templates see it: all that page one of a management report has, and the agenda. */
final class ReviewModel {
    private final Making making;

    private ReviewModel(Making making) {
        this.making = making;
    }

    static Map<String, Object> of(Making making, ReviewPage page) {
        ReviewModel model = new ReviewModel(making);
        Map<String, Object> map = FrontModel.of(making, page.front());
        map.put("kind", "review");
        map.put(
                "parts",
                page.parts().stream().map(making.wording().dates()::label).toList());
        map.put(
                "partKind",
                page.parts().stream()
                        .map(Period::kind)
                        .map(Making::word)
                        .findFirst()
                        .orElse(""));
        map.put("reviewed", page.goals().stream().map(model::reviewed).toList());
        map.put(
                "questions",
                page.questions().stream()
                        .map(question -> QuestionModel.of(making, question))
                        .toList());
        map.put("signs", SignModel.all(making, page.signs()));
        TrackModel.of(making, page.front().scorecard().goals()).ifPresent(track -> map.put("track", track));
        return map;
    }

    private Map<String, Object> reviewed(Reviewed goal) {
        GoalResult result = goal.result();
        Quantity unit = GoalModel.unitOf(result.goal());
        String id = Making.idOf(result);
        CourseModel course = new CourseModel(making, result, unit, id);
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("parts", course.points(goal.parts()));
        map.put("year", course.points(goal.year()));
        map.put(
                "yearKind",
                goal.year().stream()
                        .map(point -> Making.word(point.period().kind()))
                        .findFirst()
                        .orElse(""));
        map.put("judged", goal.judged().size());
        map.put("reached", goal.reached());
        extreme(goal, Comparator.naturalOrder())
                .ifPresent(value -> map.put("lowest", making.figures().value(id + "parts/lowest", unit, value)));
        extreme(goal, Comparator.reverseOrder())
                .ifPresent(value -> map.put("highest", making.figures().value(id + "parts/highest", unit, value)));
        prospect(result).ifPresent(status -> map.put("prospect", StatusModel.of(status, making.wording())));
        map.put(
                "clues",
                goal.clues().stream().map((Clue sign) -> Making.word(sign)).toList());
        map.put("suggestion", suggestion(goal.suggestion(), id, unit));
        map.put("failures", goal.failures().stream().map(this::failure).toList());
        goal.first()
                .ladder()
                .target()
                .ifPresent(value -> map.put("firstTarget", making.figures().mark(id + "first/target", unit, value)));
        goal.first()
                .attainment()
                .ifPresent(value -> map.put(
                        "firstAttainment", making.figures().value(id + "first/attainment", Quantity.FRACTION, value)));
        return map;
    }

    private static Optional<BigFraction> extreme(Reviewed goal, Comparator<BigFraction> order) {
        return goal.judged().stream()
                .map(PeriodPoint::actual)
                .flatMap(actual -> actual.value().stream())
                .min(order);
    }

    /** The word of what lies ahead: that of the rest where it has one, else what the forecast is worth. */
    private static Optional<Status> prospect(GoalResult result) {
        return result.outlook()
                .remainder()
                .map(rest -> rest.status())
                .or(() -> result.outlook()
                        .forecast()
                        .map(forecast -> forecast.status().isReached() ? Status.ON_TRACK : Status.OFF_TRACK));
    }

    private Map<String, Object> suggestion(Suggestion suggestion, String id, Quantity unit) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("move", Making.word(suggestion.move()));
        map.put("first", Making.word(suggestion.first()));
        suggestion.range().ifPresent(range -> {
            map.put("from", making.figures().mark(id + "suggested/low", unit, range.low()));
            if (!range.low().equals(range.high())) {
                map.put("to", making.figures().mark(id + "suggested/high", unit, range.high()));
            }
        });
        return map;
    }

    private Map<String, Object> failure(SmartFailure failure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("aspect", Making.word(failure.why().aspect()));
        map.put("cause", Making.word(failure.why()));
        map.put("count", failure.count());
        map.put("since", failure.since().map(making.wording().dates()::day).orElse(""));
        return map;
    }
}
