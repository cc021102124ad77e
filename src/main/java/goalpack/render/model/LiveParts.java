package goalpack.render.model;

import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Milestone;
import goalpack.score.GoalResult;
import goalpack.score.MilestoneResult;
import goalpack.score.ScorePart;
import goalpack.score.Segment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a goal's figure or marks are put together from, where that is more than its tickets. */
final class LiveParts {
    private LiveParts() {}

    /** The stretches between revisions with their marks; empty where one set of marks held all the time. */
    static List<Map<String, Object>> stretches(GoalResult result) {
        List<Map<String, Object>> stretches = new ArrayList<>();
        if (result.segments().size() > 1) {
            for (Segment segment : result.segments()) {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put("from", segment.start().toString());
                map.put("to", segment.end().minusDays(1).toString());
                map.put("marks", marks(segment.ladder()));
                map.put("n", Long.toString(segment.actual().n()));
                map.put("days", Long.toString(ChronoUnit.DAYS.between(segment.start(), segment.end())));
                stretches.add(map);
            }
        }
        return stretches;
    }

    /** What the marks of stretches are weighed by: {@code tickets}, {@code days}, or {@code last} for the last alone. */
    static String weighing(Goal goal) {
        return switch (goal.spec().map(spec -> spec.metric().kind()).orElse(MetricKind.RATE)) {
            case COUNT -> "days";
            case SNAPSHOT -> "last";
            case RATE, DISTRIBUTION, RATIO, EXTERNAL -> "tickets";
        };
    }

    static Map<String, Object> marks(Ladder ladder) {
        Map<String, Object> map = new LinkedHashMap<>();
        WorkbookModel.put(map, "baseline", ladder.baseline());
        WorkbookModel.put(map, "floor", ladder.floor());
        WorkbookModel.put(map, "threshold", ladder.threshold());
        WorkbookModel.put(map, "target", ladder.target());
        WorkbookModel.put(map, "stretch", ladder.stretch());
        return map;
    }

    /** The milestones that a goal without tickets consists of; empty for other goals. */
    static List<Map<String, Object>> milestones(GoalResult result) {
        if (result.goal().kind() != GoalKind.MILESTONES && result.goal().kind() != GoalKind.BINARY) {
            return List.of();
        }
        return result.milestones().stream().map(LiveParts::milestone).toList();
    }

    private static Map<String, Object> milestone(MilestoneResult result) {
        Milestone milestone = result.milestone();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("weight", WorkbookModel.cell(milestone.weight()));
        map.put("due", milestone.due().toString());
        result.reachedOn().map(LocalDate::toString).ifPresent(day -> map.put("done", day));
        map.put("state", Making.word(result.state()));
        return map;
    }

    /**
     * The scores that a goal is the mean of, with their weights.
     *
     * @param own the goals of the workbook; a score that is among them is named by its place
     */
    static List<Map<String, Object>> scores(GoalResult result, List<GoalResult> own) {
        List<Map<String, Object>> scores = new ArrayList<>();
        for (ScorePart part : result.scores()) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("weight", WorkbookModel.cell(part.weight()));
            WorkbookModel.put(map, "score", part.score());
            for (int place = 0; place < own.size(); place++) {
                GoalResult other = own.get(place);
                if (other.goal().equals(part.goal()) && other.scope().equals(part.scope())) {
                    map.put("place", place + 1);
                }
            }
            scores.add(map);
        }
        return scores;
    }
}
