package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.Metric;
import goalpack.goal.Parameter;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A metric without the parameter that gives it a meaning: a limit, an age, a window. */
final class ParameterMissing implements WrittenRule {
    @Override
    public String name() {
        return "parameter-missing";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.inSound(book)
                .flatMap(measured -> measured.metric().stream()
                        .flatMap(metric -> needed(metric, measured.with()).stream()
                                .filter(needed -> measured.with()
                                        .flatMap(with -> with.at(needed.word()))
                                        .isEmpty())
                                .map(needed -> problem(measured.written(), metric, needed))));
    }

    private static List<Parameter> needed(Metric metric, Optional<Written> with) {
        if (metric.parameters().contains(Parameter.PARTNER)) {
            return List.of(Parameter.PARTNER, Parameter.LIMIT);
        }
        if (metric.parameters().contains(Parameter.LIMIT)) {
            return List.of(Parameter.LIMIT);
        }
        if (metric.parameters().contains(Parameter.AGE)) {
            return List.of(Parameter.AGE);
        }
        if (metric.parameters().contains(Parameter.KEY)) {
            return List.of(Parameter.KEY);
        }
        boolean window = with.flatMap(values -> values.text(Parameter.RULE.word()))
                .filter("window"::equals)
                .isPresent();
        return window ? List.of(Parameter.WITHIN) : List.of();
    }

    private Problem problem(Written holder, Metric metric, Parameter needed) {
        return Problem.stops(name(), holder.keyPlace(), Map.of("parameter", needed.word(), "metric", metric.id()));
    }
}
