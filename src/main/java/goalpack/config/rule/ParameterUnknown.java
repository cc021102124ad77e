package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.Metric;
import goalpack.goal.Parameter;
import goalpack.problem.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter that the metric does not take. */
final class ParameterUnknown implements WrittenRule {
    @Override
    public String name() {
        return "parameter-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .flatMap(measured -> measured.metric().stream()
                        .flatMap(metric -> measured.written().at("with").stream()
                                .flatMap(with -> with.keys().values().stream())
                                .filter(parameter -> !takes(metric, parameter))
                                .map(parameter -> problem(metric, parameter))));
    }

    private static boolean takes(Metric metric, Written parameter) {
        return Parameter.of(parameter.key())
                .filter(metric.parameters()::contains)
                .isPresent();
    }

    private Problem problem(Metric metric, Written parameter) {
        String known =
                metric.parameters().stream().map(Parameter::word).sorted().collect(Collectors.joining(", "));
        return Problem.stops(
                name(),
                parameter.keyPlace(),
                Map.of(
                        "found", parameter.key(),
                        "metric", metric.id(),
                        "known", known,
                        "count", metric.parameters().size()));
    }
}
