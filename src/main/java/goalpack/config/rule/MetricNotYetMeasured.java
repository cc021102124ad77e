package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A metric that the catalogue names and this version does not measure. */
final class MetricNotYetMeasured implements WrittenRule {
    static final Set<String> IDS = Set.of("next-reply-time", "partner-within");

    @Override
    public String name() {
        return "metric-not-yet-measured";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        String usable = Arrays.stream(Metric.values()).map(Metric::id).collect(Collectors.joining(", "));
        return Measured.in(book)
                .flatMap(measured -> measured.written().at("metric").stream())
                .filter(metric -> UnknownMetric.isUnknown(metric) && IDS.contains(metric.text()))
                .map(metric -> Problem.stops(name(), metric.place(), Map.of("found", metric.text(), "known", usable)));
    }
}
