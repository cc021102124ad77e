package goalpack.run;

import goalpack.config.GoalBooks;
import goalpack.goal.GoalBook;
import goalpack.ingest.SmallTable;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a goal book with the files it names, and everything that is wrong with it. */
public final class BookCheck {
    private static final Pattern EXPORT = Pattern.compile("(?i)\\.(csv|tsv|gz|zip|xlsx?|ods)$");

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

    /**
     * Reads the book.
     *
     * @return else {@code book-not-found}, {@code book-is-export}, or all that is wrong with it
     */
    public static Checked<ReadBook> of(Path book) {
        if (Files.notExists(book)) {
            return refused("book-not-found", book);
        }
        if (EXPORT.matcher(book.toString()).find()) {
            return refused("book-is-export", book);
        }
        List<Path> companions = new ArrayList<>();
        Checked<GoalBook> read = GoalBooks.read(book, file -> {
            companions.add(file);
            return SmallTable.read(file);
        });
        Checked<ReadBook> checked = new Checked<>(
                        read.value().map(found -> new ReadBook(found, companions)), read.problems())
                .then(found -> MailCheck.of(book, found));
        return new Checked<>(checked.value(), Beside.book(book).named(checked.problems()));
    }

    private static Checked<ReadBook> refused(String rule, Path book) {
        Problem problem = Problem.stops(rule, Place.file(book.toString()), Map.of("file", book.toString()));
        return Checked.refused(Beside.book(book).named(List.of(problem)));
    }

    /** The exit code that a book with these problems, of which one stops, comes to. */
    public static int exitCode(List<Problem> problems) {
        return Ends.ofBook(problems).exitCode();
    }
}
