package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** A statistic for a metric that is no sample of durations. */
final class StatisticWithoutSample implements WrittenRule {
    @Override
    public String name() {
        return "statistic-without-sample";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .filter(measured -> measured.metric()
                        .filter(metric -> metric.kind() != MetricKind.DISTRIBUTION)
                        .isPresent())
                .flatMap(measured -> measured.written().at("statistic").stream()
                        .map(statistic -> Problem.stops(
                                name(),
                                statistic.place(),
                                Map.of(
                                        "found",
                                        statistic.text(),
                                        "metric",
                                        measured.metric().map(Metric::id).orElse("")))));
    }
}
