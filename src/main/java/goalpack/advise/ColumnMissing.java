package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.measure.Needs;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A source that fills no row of a column without which a goal, or a guardrail, cannot be measured on its tickets. */
final class ColumnMissing implements FigureRule {
    @Override
    public String name() {
        return "column-missing";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        Map<Lack, List<Goal>> lacks = new LinkedHashMap<>();
        Map<Lack, Place> places = new HashMap<>();
        for (Goal goal : experience.goals()) {
            spots(goal).forEach((place, spec) -> {
                for (Lack lack : lacks(experience, spec)) {
                    lacks.computeIfAbsent(lack, missing -> new ArrayList<>()).add(goal);
                    places.putIfAbsent(lack, place);
                }
            });
        }
        return lacks.entrySet().stream()
                .map(lack -> problem(
                        experience, lack.getKey(), lack.getValue(), places.getOrDefault(lack.getKey(), Place.NONE)));
    }

    /** What a source cannot tell about a metric. */
    private record Lack(Metric metric, String source, List<String> columns) {}

    /** The goal's metric and its guardrails', by where they stand. */
    private static Map<Place, MetricSpec> spots(Goal goal) {
        Map<Place, MetricSpec> spots = new LinkedHashMap<>();
        goal.spec().ifPresent(spec -> spots.put(Spot.of(goal, "metric"), spec));
        for (int i = 0; i < goal.guardrails().size(); i++) {
            Place place = Spot.of(goal, "guardrails[" + i + "].metric");
            spots.put(place, goal.guardrails().get(i).spec());
        }
        return spots;
    }

    private static List<Lack> lacks(Experience experience, MetricSpec spec) {
        List<Lack> lacks = new ArrayList<>();
        new TreeMap<>(experience.ledgers().population().columns()).forEach((source, filled) -> {
            List<String> missing = Needs.of(spec).stream()
                    .filter(column -> !filled.contains(column))
                    .map(Column::header)
                    .toList();
            if (!missing.isEmpty()) {
                lacks.add(new Lack(spec.metric(), source, missing));
            }
        });
        return lacks;
    }

    private Problem problem(Experience experience, Lack lack, List<Goal> goals, Place place) {
        List<String> files = experience.files().getOrDefault(lack.source(), List.of());
        return Problem.mend(
                name(),
                place,
                Map.of(
                        "goals",
                        goals.stream().map(Goal::id).distinct().collect(Collectors.joining(", ")),
                        "metric",
                        lack.metric().id(),
                        "columns",
                        String.join(", ", lack.columns()),
                        "count",
                        files.size(),
                        "file",
                        files.isEmpty() ? lack.source() : files.getFirst()));
    }
}
