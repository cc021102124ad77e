package goalpack.run;

import goalpack.config.GoalBooks;
import goalpack.goal.GoalBook;
import goalpack.ingest.SmallTable;
import goalpack.problem.Checked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a goal book with the files it names, and everything that is wrong with it. */
public final class BookCheck {
    private BookCheck() {}

    /**
     * A goal book as read.
     *
     * @param companions the files it names and that were read with it: people, holidays
     */
    public record ReadBook(GoalBook book, List<Path> companions) {
        public ReadBook {
            companions = List.copyOf(companions);
        }
    }

    public static Checked<ReadBook> of(Path book) {
        List<Path> companions = new ArrayList<>();
        Checked<GoalBook> read = GoalBooks.read(book, file -> {
            companions.add(file);
            return SmallTable.read(file);
        });
        return new Checked<>(
                read.value().map(found -> new ReadBook(found, companions)),
                Beside.book(book).named(read.problems()));
    }
}
