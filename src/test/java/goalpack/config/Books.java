package goalpack.config;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The books of the tests: the documented example, and books with one thing broken. */
final class Books {
    static final Path EXAMPLE = Path.of("src/test/resources/goalpack/config/example");

    private Books() {}

    /** Reads the example with a text of it replaced; the text must be there. */
    static Checked<GoalBook> example(Path folder, String text, String replacement) {
        return read(folder, exampleText(text, replacement));
    }

    static String exampleText(String text, String replacement) {
        String book = text(EXAMPLE.resolve("goalpack.yaml"));
        if (!book.contains(text)) {
            throw new IllegalArgumentException("the example does not hold: " + text);
        }
        return book.replace(text, replacement);
    }

    /** Reads a book as {@code goalpack.yaml} of a folder that has the example's other files. */
    static Checked<GoalBook> read(Path folder, String book) {
        try {
            for (String file : List.of("people.csv", "holidays.csv")) {
                if (!Files.exists(folder.resolve(file))) {
                    Files.copy(EXAMPLE.resolve(file), folder.resolve(file));
                }
            }
            Files.writeString(folder.resolve("goalpack.yaml"), book);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return GoalBooks.read(folder.resolve("goalpack.yaml"), TestTables::read);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Problems as one line each: severity, rule, line:column, path, arguments. */
    static List<String> lines(Checked<?> checked) {
        return checked.problems().stream().map(Books::line).toList();
    }

    /** The lines of the problems that stop the run. */
    static List<String> stopping(Checked<?> checked) {
        return checked.problems().stream()
                .filter(Problem::isStopping)
                .map(Books::line)
                .toList();
    }

    private static String line(Problem problem) {
        String arguments = Stream.of(new TreeMap<>(problem.arguments()))
                .map(Map::entrySet)
                .flatMap(entries -> entries.stream())
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(" | "));
        return problem.severity().letter() + " " + problem.rule() + " "
                + problem.place().line() + ":" + problem.place().column() + " "
                + problem.place().path() + " { " + arguments + " }";
    }
}
