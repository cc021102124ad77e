package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.Metric;
import goalpack.problem.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** A mark in another unit than its metric's: a percentage for a duration, a time for a number of tickets. */
final class MarkOfOtherUnit implements WrittenRule {
    @Override
    public String name() {
        return "mark-of-other-unit";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .flatMap(measured -> measured.metric().stream()
                        .flatMap(metric -> measured.marks().stream()
                                .filter(value -> !value.mark().fits(metric.kind()))
                                .map(value -> problem(metric, value.written()))));
    }

    private Problem problem(Metric metric, Written mark) {
        return Problem.stops(
                name(),
                mark.place(),
                Map.of(
                        "key", mark.key(),
                        "found", mark.text(),
                        "metric", metric.id(),
                        "kind", metric.kind().name().toLowerCase(Locale.ROOT)));
    }
}
