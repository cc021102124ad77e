package goalpack.cli;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Disk;
import goalpack.publish.OldRuns;
import goalpack.render.text.Wording;
import goalpack.run.BookCheck;
import goalpack.run.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code goalpack purge}. */
@Command(
        name = "purge",
        mixinStandardHelpOptions = true,
        description = "Deletes runs that are older than the goal book lets outputs be kept (its key retention).",
        footer = {
            "",
            "A run goes whole: packs, figures, rejected and repaired rows, its outbox with every message. It is as old as",
            "the day that its figures are as of. Goal book, people file and exports are yours and are not touched.",
            "",
            "Examples:",
            "  goalpack purge --dry-run                 what would be deleted from ./out",
            "  goalpack purge desk.yaml --out /srv/packs"
        })
final class PurgeCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private BookArgument book = new BookArgument();

    @Mixin
    private PublishedIn out = new PublishedIn();

    @Option(names = "--dry-run", description = "Say what would be deleted, and delete nothing.")
    private boolean dryRun;

    PurgeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Checked<BookCheck.ReadBook> read = BookCheck.of(book.in(surroundings));
        String language = read.value().map(found -> found.book().language()).orElse("en");
        if (read.value().isEmpty()) {
            new Talk(surroundings, language, surroundings.err()).problems(read.problems(), Talk.Detail.ALL);
            return BookCheck.exitCode(read.problems());
        }
        GoalBook goals = read.value().get().book();
        if (goals.settings().privacy().keptMonths().isEmpty()) {
            Problem missing =
                    Problem.stops("retention-missing", Place.file(book.written().toString()), Map.of());
            new Talk(surroundings, language, surroundings.err()).each(List.of(missing));
            return Outcome.End.BOOK_REFUSED.exitCode();
        }
        return purge(goals, goals.settings().privacy().keptMonths().get());
    }

    private int purge(GoalBook goals, int months) {
        Talk talk = new Talk(surroundings, goals.language(), surroundings.err());
        Path folder = out.in(surroundings);
        if (!Files.isDirectory(folder)) {
            talk.each(List.of(
                    Problem.stops("output-not-found", Place.file(out.written().toString()), Map.of())));
            return ExitCode.NOT_FOUND;
        }
        LocalDate first = surroundings.now().atZone(goals.zone()).toLocalDate().minusMonths(months);
        Checked<OldRuns> found = OldRuns.before(first, folder);
        Checked<OldRuns> done = dryRun ? found : found.then(old -> old.delete(Disk.SYSTEM, folder));
        if (done.value().isEmpty()) {
            talk.each(done.problems());
            return BookCheck.exitCode(done.problems());
        }
        tell(goals, done.value().get(), first, months);
        talk.problems(done.value().get().unread(), Talk.Detail.ALL);
        return done.value().get().unread().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERS;
    }

    private void tell(GoalBook goals, OldRuns runs, LocalDate first, int months) {
        Talk talk = new Talk(surroundings, goals.language(), surroundings.out());
        Wording wording = Wording.of(talk.messages());
        for (OldRuns.Old one : runs.old()) {
            talk.say(
                    "purge.run",
                    Map.of(
                            "run",
                                    String.join(
                                            "/",
                                            one.place().period(),
                                            one.place().review(),
                                            one.place().run()),
                            "day", wording.dates().day(one.asOf()),
                            "files", one.files(),
                            "kilobytes", (one.bytes() + 1023) / 1024,
                            "current", one.isCurrent() ? "yes" : "no"));
        }
        talk.say(
                "purge.done",
                Map.of(
                        "runs", runs.old().size(),
                        "kept", runs.kept(),
                        "months", months,
                        "first", wording.dates().day(first),
                        "how", dryRun ? "dry" : "done"));
    }
}
