package goalpack.cli;

import goalpack.problem.Checked;
import goalpack.run.Outcome;
import goalpack.run.Preview;
import goalpack.run.PreviewRun;
import goalpack.run.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goalpack preview}. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description = "Renders one pack again each time a template is saved: as PDF, as a PNG of each page, as"
                + " workbook. Ends with Ctrl-C.",
        footer = {
            "",
            "Tickets are read and measured once, at the beginning. A fault of a template is told with file, line and",
            "column; the files of the last good state stay. The workbook, which takes longer, is made again when more",
            "than the PDF's own templates has changed.",
            "",
            "Examples:",
            "  goalpack preview --role director",
            "  goalpack preview desk.yaml --role lead --only Leeds --lang fr",
            "  goalpack preview --role director --once       for scripts"
        })
final class PreviewCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private BookArgument book = new BookArgument();

    @Option(names = "--role", required = true, paramLabel = "ROLE", description = "The role whose pack it is.")
    private String role = "";

    @Option(names = "--only", paramLabel = "UNIT", description = "The pack of this unit (default: the first one).")
    private Optional<String> only = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            description = "Language of the pack (default: its reader's, else the book's).")
    private Optional<String> language = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", description = "As for 'goalpack run'.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--review",
            paramLabel = "REVIEW",
            converter = CyclesConverter.class,
            description = "As for 'goalpack run'.")
    private CyclesConverter.Cycles reviews = CyclesConverter.Cycles.NONE;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DayConverter.class,
            description = "As for 'goalpack run'.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "preview",
            description =
                    "Where preview.pdf, preview-1.png … and preview.xlsx are written (default: ./${DEFAULT-VALUE}).")
    private Path out = Path.of("preview");

    @Option(names = "--once", description = "Render once and end: 0, or 3 when a template failed.")
    private boolean once;

    PreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PreviewRun.Begun begun;
        try (Bar bar = Bar.on(surroundings)) {
            begun = new PreviewRun(bar, request()).begin();
        }
        Talk talk = new Talk(surroundings, begun.language(), surroundings.err());
        if (begun.preview().isEmpty()) {
            talk.problems(begun.problems(), Talk.Detail.FIRST_FEW_OF_BOOK);
            return begun.end().exitCode();
        }
        Preview preview = begun.preview().get();
        if (preview.others() > 0) {
            talk.say(
                    "console.preview.first",
                    Map.of(
                            "others",
                            preview.others(),
                            "unit",
                            preview.pack().scope().name()));
        }
        FolderWatch watch = new FolderWatch(preview.folders());
        boolean done = rendered(preview, Preview.Part.ALL, talk);
        if (once) {
            return done ? ExitCode.DONE : Outcome.End.SOME_PACKS_FAILED.exitCode();
        }
        return watched(preview, watch, talk);
    }

    private Request request() {
        return new Request(
                book.in(surroundings),
                period,
                reviews.all().stream().findFirst(),
                List.of(role),
                only,
                language,
                asOf,
                surroundings.now(),
                surroundings.resolve(out),
                surroundings.templates(),
                surroundings.version());
    }

    /** Ctrl-C is how this ends when all is well, so it ends with 0. */
    private int watched(Preview preview, FolderWatch watch, Talk talk) {
        Thread ending = new Thread(() -> Runtime.getRuntime().halt(ExitCode.DONE));
        Runtime.getRuntime().addShutdownHook(ending);
        try {
            talk.say(
                    "console.preview.watching",
                    Map.of("folder", preview.folders().getLast().toString()));
            while (true) {
                rendered(preview, preview.touchedBy(watch.await()), talk);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        } finally {
            Runtime.getRuntime().removeShutdownHook(ending);
        }
    }

    private boolean rendered(Preview preview, Preview.Part part, Talk talk) {
        Checked<Preview.Shown> shown = preview.render(surroundings.resolve(out), part);
        if (!shown.problems().isEmpty()) {
            talk.each(shown.problems());
        }
        shown.value().ifPresent(files -> {
            surroundings.out().println(files.pdf());
            files.pages().forEach(surroundings.out()::println);
            files.workbook().ifPresent(surroundings.out()::println);
            talk.say(
                    files.workbook().isPresent() ? "console.preview.made" : "console.preview.pages",
                    Map.of("pages", files.pages().size()));
        });
        if (shown.value().isEmpty()) {
            talk.say("console.preview.failed", Map.of());
        }
        return shown.value().isPresent();
    }
}
