package goalpack.cli;

import goalpack.goal.Review;
import goalpack.problem.Problem;
import goalpack.run.Outcome;
import goalpack.run.Request;
import goalpack.run.ReviewRun;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goalpack run}. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Reads the exports, measures the goals, makes the packs and publishes them.",
        footer = {
            "",
            "Examples:",
            "  goalpack run                              the latest complete month of goalpack.yaml",
            "  goalpack run desk.yaml --period 2026-06",
            "  goalpack run --period 2026-H1             a mid-year review",
            "  goalpack run --period last-month --out /srv/packs"
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "BOOK",
            defaultValue = "goalpack.yaml",
            description = "The goal book (default: ${DEFAULT-VALUE} in this folder).")
    private Path book = Path.of("goalpack.yaml");

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "2026-06, 2026-Q2, 2026-H1, 2026, FY2026-Q3, last-month"
                    + " (default: the latest complete one of the review's length).")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            converter = CycleConverter.class,
            description = "monthly, quarterly, mid-year or annual (default: by the period's length).")
    private Optional<Review.Cycle> review = Optional.empty();

    @Option(names = "--role", split = ",", paramLabel = "ROLE", description = "Only packs of these roles.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--only", paramLabel = "UNIT", description = "Only packs of this unit.")
    private Optional<String> only = Optional.empty();

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Language of the packs (default: the book's).")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where runs are published (default: ./${DEFAULT-VALUE}).")
    private Path out = Path.of("out");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day whose end the figures are as of (default: the latest ticket's day).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--strict", description = "Exit with 1 when there was anything to warn of.")
    private boolean strict;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Request request = new Request(
                surroundings.resolve(book),
                period,
                review,
                roles,
                only,
                language,
                asOf,
                surroundings.now(),
                surroundings.resolve(out),
                surroundings.templates(),
                surroundings.version());
        return carryOut(request, surroundings, strict ? Strictness.STRICT : Strictness.LENIENT);
    }

    /** Whether warnings change the exit code. */
    enum Strictness {
        STRICT,
        LENIENT
    }

    static int carryOut(Request request, Surroundings surroundings, Strictness strictness) {
        Outcome outcome;
        try (Bar bar = Bar.on(surroundings)) {
            outcome = new ReviewRun(bar).run(request);
        }
        Talk talk = new Talk(surroundings, outcome.language(), surroundings.err());
        talk.problems(
                outcome.problems(),
                outcome.folder().isPresent() ? Talk.Detail.FIRST_FEW_OF_RUN : Talk.Detail.FIRST_FEW_OF_BOOK);
        Outcome.Tally tally = outcome.tally();
        outcome.folder().ifPresent(folder -> {
            talk.say(
                    outcome.end() == Outcome.End.DRAFT ? "console.draft" : "console.published",
                    Map.of(
                            "packs", tally.packs(),
                            "tickets", tally.tickets(),
                            "rejected", tally.rejected(),
                            "repaired", tally.repaired()));
            surroundings.out().println(folder.resolve("index.html"));
        });
        return exitCode(outcome, strictness);
    }

    private static int exitCode(Outcome outcome, Strictness strictness) {
        boolean done = outcome.end() == Outcome.End.PUBLISHED;
        boolean warned =
                outcome.problems().stream().map(Problem::severity).findAny().isPresent()
                        || outcome.tally().rejected() + outcome.tally().repaired() > 0;
        return done && warned && strictness == Strictness.STRICT
                ? ExitCode.STRICT
                : outcome.end().exitCode();
    }
}
