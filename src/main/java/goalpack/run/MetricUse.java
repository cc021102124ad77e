package goalpack.run;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.ingest.Coverage;
import goalpack.measure.Needs;
import goalpack.ticket.Column;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an export holds what a metric is counted from.
 *
 * @param missing columns that no row fills, with the headers that would feed them; empty when it can be measured
 * @param rarest of the columns it needs the one that the fewest rows fill
 * @param rows how many rows fill that one
 * @param of of how many
 */
public record MetricUse(Metric metric, Map<Column, List<String>> missing, Optional<Column> rarest, int rows, int of) {
    static MetricUse of(Metric metric, Coverage coverage) {
        List<Column> needed = Needs.of(MetricSpec.plain(metric));
        Map<Column, List<String>> missing = new LinkedHashMap<>();
        needed.stream()
                .filter(coverage::isMissing)
                .forEach(column -> missing.put(column, coverage.wanted().getOrDefault(column, List.of())));
        Optional<Column> rarest = needed.stream().min(Comparator.comparingInt(column -> filled(coverage, column)));
        return new MetricUse(
                metric,
                missing,
                rarest,
                rarest.map(column -> filled(coverage, column)).orElse(coverage.rows()),
                coverage.rows());
    }

    private static int filled(Coverage coverage, Column column) {
        return coverage.filled().getOrDefault(column, 0);
    }

    public boolean isPossible() {
        return missing.isEmpty();
    }
}
