package goalpack.config;

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

    /** The name of a file beside the book. */
    private static String file(Problem problem) {
        String name = String.valueOf(Path.of(problem.place().file()).getFileName());
        return name.equals("goalpack.yaml") ? "" : name + ":";
    }

    private static String line(Problem problem) {
        String arguments = Stream.of(new TreeMap<>(problem.arguments()))
                .map(Map::entrySet)
                .flatMap(entries -> entries.stream())
                .map(argument -> argument.getKey() + "=" + argument.getValue())
                .collect(Collectors.joining(" | "));
        return problem.severity().letter() + " " + problem.rule() + " "
                + file(problem) + problem.place().line() + ":" + problem.place().column() + " "
                + problem.place().path() + " { " + arguments + " }";
    }
}
