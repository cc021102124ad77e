package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A metric that is in no catalogue. */
final class UnknownMetric implements WrittenRule {
    @Override
    public String name() {
        return "unknown-metric";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        List<String> known = Arrays.stream(Metric.values()).map(Metric::id).toList();
        return Measured.in(book)
                .flatMap(measured -> measured.written().at("metric").stream())
                .filter(UnknownMetric::isUnknown)
                .map(metric -> Problem.stops(name(), metric.place(), Likeness.arguments(metric.text(), known)));
    }

    static boolean isUnknown(Written metric) {
        return Metric.of(metric.text()).isEmpty();
    }
}
