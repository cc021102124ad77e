package goalpack.cli;

import goalpack.goal.Metric;
import goalpack.goal.MetricKind;
import goalpack.goal.MetricSpec;
import goalpack.goal.Parameter;
import goalpack.goal.Statistic;
import goalpack.render.text.Messages;
import goalpack.ticket.Column;
import java.io.PrintStream;
import java.util.Arrays;
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
    private static final int LABEL = 11;
    private static final String STATISTICS =
            Arrays.stream(Statistic.values()).map(Statistic::word).collect(Collectors.joining(", "));

    private final Surroundings surroundings;

    MetricsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Talk talk = new Talk(surroundings, "en", surroundings.out());
        talk.say("console.metrics.begins", Map.of());
        for (Metric metric : Metric.values()) {
            print(metric, talk.messages());
        }
        return ExitCode.DONE;
    }

    private void print(Metric metric, Messages messages) {
        PrintStream out = surroundings.out();
        String kind = messages.text(
                "console.metric.kind",
                Map.of(
                        "kind", metric.kind().name(),
                        "direction", metric.direction().name()));
        out.println();
        out.println(metric.id() + ": " + kind);
        out.println(Paragraph.of("  ", definition(metric, messages)));
        line("console.metric.by", metric.anchor().word(), messages);
        line("console.metric.parameters", parameters(metric), messages);
        if (metric.kind() == MetricKind.DISTRIBUTION) {
            line("console.metric.statistic", STATISTICS, messages);
        }
        String columns = metric.columns().stream().map(Column::header).collect(Collectors.joining(", "));
        line("console.metric.columns", columns, messages);
        line("console.metric.facts", metric.fact().orElse(""), messages);
    }

    private void line(String key, String text, Messages messages) {
        if (!text.isEmpty()) {
            String label = messages.text(key);
            surroundings
                    .out()
                    .println(Paragraph.of("    " + label + " ".repeat(Math.max(1, LABEL - label.length())), text));
        }
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
                        "key", metric == Metric.PARTNER_WITHIN ? messages.text("console.metric.partner") : "key",
                        "from", spec.from().name().toLowerCase(Locale.ROOT),
                        "rule", spec.rule().name().toLowerCase(Locale.ROOT),
                        "anchor", metric.anchor().word()));
    }

    private static String parameters(Metric metric) {
        return metric.parameters().stream().sorted().map(Parameter::word).collect(Collectors.joining(", "));
    }
}
