package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.goal.Metric;
import goalpack.goal.Parameter;
import goalpack.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A word under {@code with: of} that means something for another metric only. */
final class ParameterWord implements WrittenRule {
    @Override
    public String name() {
        return "parameter-word";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return Measured.in(book)
                .flatMap(measured -> measured.metric().stream()
                        .flatMap(metric -> measured.written().at("with", Parameter.OF.word()).stream()
                                .filter(word -> metric.parameters().contains(Parameter.OF)
                                        && !words(metric).contains(word.text()))
                                .map(word -> problem(metric, word))));
    }

    private static List<String> words(Metric metric) {
        return switch (metric) {
            case FCR -> List.of("replied", "solved");
            case SLA_ATTAINMENT -> List.of("frt", "res", "all");
            default -> List.of("first", "full");
        };
    }

    private Problem problem(Metric metric, Written word) {
        Map<String, Object> arguments = new HashMap<>(Likeness.arguments(word.text(), words(metric)));
        arguments.put("metric", metric.id());
        return Problem.stops(name(), word.place(), arguments);
    }
}
