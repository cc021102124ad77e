package goalpack.pack;

import goalpack.goal.Guardrail;
import goalpack.goal.MetricSpec;
import goalpack.measure.Needs;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Fills the last page with the metrics that a pack uses. */
final class LastPages {
    private LastPages() {}

    /** Of the columns that a source does not fill those that the metrics need. */
    private static Map<String, List<Column>> needed(Map<String, List<Column>> missing, Set<MetricSpec> specs) {
        Set<Column> wanted =
                specs.stream().flatMap(spec -> Needs.of(spec).stream()).collect(Collectors.toSet());
        Map<String, List<Column>> needed = new TreeMap<>();
        missing.forEach((source, columns) -> {
            List<Column> lacking = columns.stream().filter(wanted::contains).toList();
            if (!lacking.isEmpty()) {
                needed.put(source, lacking);
            }
        });
        return needed;
    }

    static LastPage of(Scorecard card, LastPage common) {
        Set<MetricSpec> specs = new LinkedHashSet<>();
        for (GoalResult result : card.goals()) {
            result.goal().spec().ifPresent(specs::add);
            result.goal().guardrails().stream().map(Guardrail::spec).forEach(specs::add);
        }
        return of(specs, common);
    }

    static LastPage of(Set<MetricSpec> specs, LastPage common) {
        return new LastPage(
                common.files(),
                common.unknownStatuses(),
                needed(common.missingColumns(), specs),
                common.noticed(),
                common.unmappedPeople(),
                common.unattributed(),
                new ArrayList<>(specs),
                common.runId(),
                common.version());
    }
}
