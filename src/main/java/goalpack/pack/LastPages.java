package goalpack.pack;

import goalpack.goal.Guardrail;
import goalpack.goal.MetricSpec;
import goalpack.score.GoalResult;
import goalpack.score.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

/** Fills the last page with the metrics that a pack uses. */
final class LastPages {
    private LastPages() {}

    static LastPage of(Scorecard card, LastPage common) {
        Set<MetricSpec> specs = new LinkedHashSet<>();
        for (GoalResult result : card.goals()) {
            result.goal().spec().ifPresent(specs::add);
            result.goal().guardrails().stream().map(Guardrail::spec).forEach(specs::add);
        }
        return new LastPage(
                common.files(),
                common.unknownStatuses(),
                common.missingColumns(),
                common.unmappedPeople(),
                common.unattributed(),
                new ArrayList<>(specs),
                common.runId(),
                common.version());
    }
}
