package goalpack.bench;

import goalpack.config.GoalBooks;
import goalpack.config.Profiles;
import goalpack.goal.GoalBook;
import goalpack.ingest.Exports;
import goalpack.ingest.Intake;
import goalpack.ingest.SmallTable;
import goalpack.problem.Checked;
import java.nio.file.Path;

/** Reads a goal book's exports and events into tickets and ends with 0 when they could be used. */
final class Reading {
    private Reading() {}

    public static void main(String[] arguments) {
        GoalBook book = GoalBooks.read(Path.of(arguments[0]), SmallTable::read).value().orElseThrow();
        Checked<Intake> intake = Exports.read(book, Profiles.builtIn(), (done, total) -> {});
        System.exit(intake.isUsable() ? 0 : 1);
    }
}
