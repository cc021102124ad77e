package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import goalpack.run.Explanation;
import goalpack.run.ExplanationRows;
import goalpack.run.ExplanationText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goalpack explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says how a figure of a run came about, down to the tickets with file and line.",
        footer = {
            "",
            "The figure is counted again from the run's goal book and exports, which must be as they were.",
            "",
            "Examples:",
            "  goalpack explain out/2026-06/monthly/current first-answer",
            "  goalpack explain out/2026-06/monthly/current first-answer-team --scope Leeds --format csv"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int LABEL = 11;

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "RUN_DIR", description = "The folder of a published run, or current.")
    private Path run = Path.of("");

    @Parameters(index = "1", paramLabel = "GOAL", description = "The goal's name in the book.")
    private String goal = "";

    @Option(
            names = "--scope",
            paramLabel = "UNIT",
            description = "The unit, where the goal has a figure for each; of a person's page the id in figures.csv.")
    private Optional<String> scope = Optional.empty();

    @Option(
            names = "--book",
            paramLabel = "BOOK",
            description = "The goal book (default: the run's, in a folder above the run or in this folder).")
    private Optional<Path> book = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or csv: one row for each ticket and each figure of the facts file (default: text).")
    private Format format = Format.TEXT;

    @Option(names = "--left-out", description = "With csv, the tickets that were left out, with the reason.")
    private boolean leftOut;

    /** How it is told. */
    enum Format {
        TEXT,
        CSV
    }

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Checked<Explanation> explained;
        try (Bar bar = Bar.on(surroundings)) {
            explained = Explanation.of(
                    new Explanation.Question(
                            surroundings.resolve(run),
                            goal,
                            scope,
                            book.map(surroundings::resolve),
                            surroundings.here()),
                    bar);
        }
        if (!explained.isUsable()) {
            new Talk(surroundings, "en", surroundings.err())
                    .each(explained.problems().stream()
                            .filter(Problem::isStopping)
                            .toList());
            return Explanation.exitCode(explained.problems());
        }
        tell(explained.value().orElseThrow());
        return ExitCode.DONE;
    }

    private void tell(Explanation explained) throws IOException {
        switch (format) {
            case CSV -> {
                ExplanationRows.Which which = leftOut ? ExplanationRows.Which.LEFT_OUT : ExplanationRows.Which.COUNTED;
                Csv.table(ExplanationRows.HEADER, ExplanationRows.of(explained, which))
                        .writeTo(surroundings.out());
            }
            case TEXT -> {
                Talk talk = new Talk(surroundings, explained.book().language(), surroundings.out());
                for (ExplanationText.Line line : ExplanationText.of(explained, talk.messages())) {
                    String label = line.label().isEmpty() ? "" : talk.messages().text("explain." + line.label());
                    String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
                    surroundings.out().println(Paragraph.of(padded, line.text()));
                }
            }
        }
    }
}
