package goalpack.cli;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.publish.Json;
import goalpack.run.BookAdvice;
import goalpack.run.BookCheck;
import goalpack.run.ExplainedText;
import goalpack.run.Spoken;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goalpack check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says everything that is wrong with a goal book, with what to do about it.")
final class CheckCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private BookArgument book = new BookArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, or json: one array and nothing else (default: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--explain",
            description = "Prints the book with everything that holds where it says nothing, and why.")
    private boolean explain;

    @Option(names = "--strict", description = "Exit with 1 when there is anything to mend or improve.")
    private boolean strict;

    /** How findings are printed. */
    enum Format {
        TEXT,
        JSON
    }

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path file = book.in(surroundings);
        Checked<BookCheck.ReadBook> checked =
                BookCheck.of(file).then(read -> Spoken.of(read, surroundings.templates()));
        Optional<GoalBook> sound =
                checked.isUsable() ? checked.value().map(BookCheck.ReadBook::book) : Optional.empty();
        Optional<BookAdvice> advice = sound.map(read -> advice(file, read));
        List<Problem> problems = Stream.concat(
                        checked.problems().stream(), advice.stream().flatMap(said -> said.problems().stream()))
                .sorted(Comparator.comparing(Problem::place).thenComparing(Problem::rule))
                .toList();
        String language = sound.map(GoalBook::language).orElse("en");
        if (explain) {
            explain(file, sound, problems, language);
        } else {
            tell(problems, advice, language);
        }
        if (!checked.isUsable()) {
            return BookCheck.exitCode(problems);
        }
        return strict && !problems.isEmpty() ? ExitCode.STRICT : ExitCode.DONE;
    }

    private BookAdvice advice(Path file, GoalBook read) {
        try (Bar bar = Bar.on(surroundings)) {
            return BookAdvice.of(file, read, surroundings.now(), bar);
        }
    }

    /** The book alone on standard output, so that it can be kept; what is wrong with it beside it. */
    private void explain(Path file, Optional<GoalBook> sound, List<Problem> problems, String language) {
        Talk talk = new Talk(surroundings, language, surroundings.err());
        sound.ifPresent(read -> ExplainedText.of(file, read, talk.messages()).forEach(surroundings.out()::println));
        talk.problems(problems, Talk.Detail.FIRST_FEW_OF_BOOK);
    }

    private void tell(List<Problem> problems, Optional<BookAdvice> advice, String language) {
        Talk talk = new Talk(surroundings, language, surroundings.out());
        switch (format) {
            case JSON ->
                surroundings
                        .out()
                        .print(Json.pretty(problems.stream()
                                .map(one -> ProblemJson.of(one, talk.messages()))
                                .toList()));
            case TEXT -> {
                talk.problems(problems, Talk.Detail.ALL);
                if (problems.isEmpty()) {
                    talk.say("console.check.fine", Map.of("book", book.written().toString()));
                }
            }
        }
        advice.filter(said -> !said.unchecked().isEmpty())
                .ifPresent(said -> new Talk(surroundings, language, surroundings.err())
                        .say(
                                "console.check.unchecked",
                                Map.of(
                                        "why", said.why(),
                                        "count", said.unchecked().size(),
                                        "rules", String.join(", ", said.unchecked()))));
    }
}
