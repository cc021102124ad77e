package goalpack.render.model;

import goalpack.render.text.Quantity;
import goalpack.score.GoalResult;
import goalpack.score.PeriodPoint;
import goalpack.score.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a goal went over time, as templates see it: period by period, and between revisions.
 *
 * @param unit of its values
 * @param id what the ids of its figures begin with
 */
record CourseModel(Making making, GoalResult result, Quantity unit, String id) {

    /** The stretches between revisions within the period; none where there was no revision. */
    List<Map<String, Object>> segments() {
        if (result.segments().size() < 2) {
            return List.of();
        }
        List<Map<String, Object>> segments = new ArrayList<>();
        for (Segment segment : result.segments()) {
            Map<String, Object> map = new LinkedHashMap<>();
            String part = id + "segment/" + segment.start() + "/";
            map.put("from", making.wording().dates().dayOfYear(segment.start()));
            map.put("to", making.wording().dates().dayOfYear(segment.end().minusDays(1)));
            segment.actual()
                    .value()
                    .ifPresent(value -> map.put("actual", making.figures().value(part + "actual", unit, value)));
            segment.ladder()
                    .target()
                    .ifPresent(value -> map.put("target", making.figures().mark(part + "target", unit, value)));
            map.put("n", making.figures().count(part + "n", segment.actual().n()));
            map.put("status", StatusModel.of(segment.verdict().status(), making.wording()));
            segments.add(map);
        }
        return segments;
    }

    /** From the first period that has a value; this one always. */
    private List<PeriodPoint> told() {
        List<PeriodPoint> told = new ArrayList<>(result.history());
        while (told.size() > 1 && told.getFirst().actual().value().isEmpty()) {
            told.removeFirst();
        }
        return told;
    }

    /** A point for each period. */
    List<Map<String, Object>> history() {
        return points(told());
    }

    /** The points as they are. */
    List<Map<String, Object>> points(List<PeriodPoint> wanted) {
        return wanted.stream().map(this::point).toList();
    }

    private Map<String, Object> point(PeriodPoint point) {
        Map<String, Object> map = new LinkedHashMap<>();
        String part = id + point.period().id() + "/";
        map.put("label", making.wording().dates().label(point.period()));
        map.put("ofYear", making.wording().dates().labelOfYear(point.period()));
        map.put("name", making.wording().dates().period(point.period()));
        map.put("year", String.valueOf(point.period().lastDay().getYear()));
        point.actual()
                .value()
                .ifPresent(value -> map.put("actual", making.figures().value(part + "actual", unit, value)));
        map.put("n", making.figures().count(part + "n", point.actual().n()));
        point.target().ifPresent(value -> map.put("target", making.figures().mark(part + "target", unit, value)));
        map.put("status", StatusModel.of(point.status(), making.wording()));
        return map;
    }
}
