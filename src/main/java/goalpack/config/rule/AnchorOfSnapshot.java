package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.goal.Anchor;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;

/** An anchor for a metric that has its own: what stands at the period's end, what a ticket may do several times. */
final class AnchorOfSnapshot implements WrittenRule {
    @Override
    public String name() {
        return "anchor-of-snapshot";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .filter(measured -> measured.metric()
                        .filter(metric ->
                                metric.isStanding() || metric.isOfEvents() || metric.anchor() == Anchor.PERIOD)
                        .isPresent())
                .flatMap(measured -> measured.written().at("by").stream()
                        .map(by -> Problem.stops(
                                name(),
                                by.place(),
                                Map.of(
                                        "found",
                                        by.text(),
                                        "metric",
                                        measured.metric().map(Metric::id).orElse("")))));
    }
}
