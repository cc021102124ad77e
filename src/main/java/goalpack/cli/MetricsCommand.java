package goalpack.cli;

import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.goal.Statistic;
import goalpack.render.text.Messages;
import goalpack.ticket.Column;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code goalpack metrics}. */
@Command(
        name = "metrics",
        mixinStandardHelpOptions = true,
        description = "What can be measured: how it is counted, which way is better, which columns it needs.")
final class MetricsCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    MetricsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Talk talk = new Talk(surroundings, "en", surroundings.out());
        for (Metric metric : Metric.values()) {
            surroundings.out().println(metric.id());
            talk.say("console.metric.definition", Map.of("text", definition(metric, talk.messages())));
            talk.say(
                    "console.metric.facts",
                    Map.of(
                            "kind", metric.kind().name(),
                            "direction", metric.direction().name(),
                            "anchor", metric.anchor().word(),
                            "parameters", parameters(metric),
                            "columns",
                                    metric.columns().stream()
                                            .map(Column::header)
                                            .collect(Collectors.joining(", "))));
            surroundings.out().println();
        }
        return ExitCode.DONE;
    }

    /** Its definition with its defaults, and with words where a goal has to give a value. */
    private static String definition(Metric metric, Messages messages) {
        MetricSpec spec = MetricSpec.plain(metric);
        return messages.text(
                "metric." + metric.id() + ".definition",
                Map.of(
                        "limit", messages.text("console.metric.limit"),
                        "age", messages.text("console.metric.age"),
                        "within", messages.text("console.metric.within"),
                        "statistic", spec.statistic().map(Statistic::word).orElse(""),
                        "of", spec.of().name().toLowerCase(Locale.ROOT),
                        "rule", spec.rule().name().toLowerCase(Locale.ROOT),
                        "anchor", metric.anchor().word()));
    }

    private static String parameters(Metric metric) {
        return metric.parameters().isEmpty()
                ? "none"
                : metric.parameters().stream().sorted().map(Parameter::word).collect(Collectors.joining(", "));
    }
}
