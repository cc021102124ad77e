package goalpack.cli;

import goalpack.goal.Review;
import goalpack.problem.Problem;
import goalpack.run.BaselineRequest;
import goalpack.run.BaselineRun;
import goalpack.run.MailAsked;
import goalpack.run.MailMode;
import goalpack.run.Outcome;
import goalpack.run.Request;
import goalpack.run.ReviewRun;
import goalpack.run.SeveralReviews;
import goalpack.run.Watcher;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
            "  goalpack run --review monthly,mid-year    each month; after June and December both",
            "  goalpack run --period last-month --out /srv/packs",
            "  goalpack run tickets.csv                  no goal book: a baseline of what the exports tell",
            "  unxz -c tickets.csv.xz | goalpack run -   the same of what comes through the standard input"
        })
final class RunCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "BOOK | FILE",
            description = "The goal book (default: goalpack.yaml in this folder); or exports, for a baseline without"
                    + " goals; - is the standard input.")
    private List<String> given = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = "2026-06, 2026-Q2, 2026-H1, 2026, FY2026-Q3, last-month"
                    + " (default: the latest complete one of the review's length).")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            converter = CyclesConverter.class,
            description =
                    "monthly, quarterly, mid-year or annual (default: by the period's length); several, with commas:"
                            + " each longer one is made where its period ends with the shortest's.")
    private CyclesConverter.Cycles reviews = CyclesConverter.Cycles.NONE;

    @Option(names = "--role", split = ",", paramLabel = "ROLE", description = "Only packs of these roles.")
    private List<String> roles = new ArrayList<>();

    @Option(names = "--only", paramLabel = "UNIT", description = "Only packs of this unit, or of this person.")
    private Optional<String> only = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of all packs (default: each reader's own, else the book's).")
    private Optional<String> language = Optional.empty();

    @Mixin
    private PublishedIn out = new PublishedIn();

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description = "Without a goal book: read the exports with this profile, such as zendesk or generic"
                    + " (default: by their headers).")
    private Optional<String> profile = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "The day whose end the figures are as of (default: the latest ticket's day).")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--mail",
            paramLabel = "off|eml|smtp",
            description = "off; eml: write the messages to look at; smtp: send them (default: eml where the book has a"
                    + " mail block).")
    private Optional<MailMode> mail = Optional.empty();

    @Option(names = "--quiet", description = "Say nothing when all is well, else one line for each problem: for cron.")
    private boolean quiet;

    @Option(names = "--strict", description = "Exit with 1 when there was anything to warn of.")
    private boolean strict;

    RunCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        return switch (Subject.of(given)) {
            case Subject.Book subject -> withBook(subject.file());
            case Subject.Exports exports -> baseline(exports);
            case Subject.Refused refused -> refused(refused.problem());
        };
    }

    private int withBook(Path book) {
        Request request = new Request(
                surroundings.resolve(book),
                period,
                reviews.all().stream().findFirst(),
                roles,
                only,
                language,
                asOf,
                surroundings.now(),
                out.in(surroundings),
                surroundings.templates(),
                surroundings.version(),
                new MailAsked(mail, surroundings.post()));
        if (reviews.all().size() > 1) {
            return several(request);
        }
        return carriedOut(watcher -> new ReviewRun(watcher).run(request));
    }

    private int baseline(Subject.Exports exports) throws IOException {
        if (!exports.files().contains(StandardInput.NAME)) {
            return baseline(exports, surroundings.here());
        }
        if (exports.files().size() > 1) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "- is the standard input: it is read alone, without files beside it.");
        }
        try (StandardInput kept = StandardInput.keep(surroundings)) {
            return baseline(
                    new Subject.Exports(List.of(kept.file().getFileName().toString())), kept.folder());
        }
    }

    private int baseline(Subject.Exports exports, Path folder) {
        Optional<Problem> needsBook =
                exports.without(reviews.all().stream().findFirst().map(Review.Cycle::word), roles, only);
        if (needsBook.isPresent()) {
            return refused(needsBook.get());
        }
        BaselineRequest request = new BaselineRequest(
                folder,
                exports.files(),
                profile.orElse("auto"),
                period,
                language.orElse("en"),
                asOf,
                surroundings.now(),
                out.in(surroundings),
                surroundings.templates(),
                surroundings.version());
        return carriedOut(watcher -> new BaselineRun(watcher, request).run());
    }

    private int carriedOut(Function<Watcher, Outcome> run) {
        Outcome outcome;
        try (Bar bar = bar()) {
            outcome = run.apply(bar);
        }
        return talk().of(outcome);
    }

    private int refused(Problem problem) {
        new Talk(surroundings, "en", surroundings.err()).problems(List.of(problem), Talk.Detail.ALL);
        return ExitCode.USAGE;
    }

    private Bar bar() {
        return quiet ? Bar.silent() : Bar.on(surroundings);
    }

    private RunTalk talk() {
        return new RunTalk(
                surroundings,
                quiet ? RunTalk.Length.PROBLEMS_ONLY : RunTalk.Length.WHOLE,
                strict ? RunTalk.Strictness.STRICT : RunTalk.Strictness.LENIENT);
    }

    /** The highest exit code of all. */
    private int several(Request request) {
        List<Integer> codes = new ArrayList<>();
        try (Bar bar = bar()) {
            new SeveralReviews(bar).run(request, reviews.all(), end -> {
                switch (end) {
                    case SeveralReviews.Done done -> codes.add(talk().of(done.outcome()));
                    case SeveralReviews.LeftOut left -> leftOut(left);
                }
            });
        }
        return codes.stream().max(Integer::compare).orElse(ExitCode.DONE);
    }

    private void leftOut(SeveralReviews.LeftOut left) {
        if (!quiet) {
            new Talk(surroundings, left.language(), surroundings.err())
                    .say(
                            "console.review-left-out",
                            Map.of("review", left.review().word(), "period", left.period()));
        }
    }
}
