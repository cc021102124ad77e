package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.FirstBook;
import goalpack.run.FirstBookRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goalpack init}. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description =
                "Writes a first goal book from exports: goalpack.yaml and people.csv in this folder, to be read and"
                        + " changed, and goalpack.more.yaml with everything else that a book can say. Files that are there"
                        + " are never overwritten.",
        footer = {
            "",
            "Examples:",
            "  goalpack init tickets.csv",
            "  goalpack init 'exports/*.csv'",
            "  goalpack init tickets.csv --lang de",
            "  goalpack init tickets.csv --profile generic"
        })
final class InitCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports, several months of them where there are.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "Language of the book and its packs: en, de, fr, tr or nb (default: ${DEFAULT-VALUE}).")
    private String language = "en";

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "auto",
            description = "Read the exports with this profile, such as zendesk or generic (default: by their headers).")
    private String profile = "auto";

    InitCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        FirstBookRequest request =
                new FirstBookRequest(surroundings.here(), files, profile, language, surroundings.templates());
        Checked<FirstBook.Made> made;
        try (Bar bar = Bar.on(surroundings)) {
            made = FirstBook.write(request, bar);
        }
        Talk talk = new Talk(surroundings, language, surroundings.err());
        talk.problems(made.problems(), Talk.Detail.ALL);
        if (made.value().isEmpty()) {
            return FirstBook.exitCode(made.problems());
        }
        FirstBook.Made files = made.value().get();
        files.files().forEach(file -> surroundings.out().println(file));
        talk.say(
                "console.init.made",
                Map.of("tickets", files.tickets(), "months", files.months(), "goals", files.goals()));
        return ExitCode.DONE;
    }
}
