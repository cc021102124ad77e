package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The documented example with one thing broken each: {@code broken-books.txt} holds what is changed and what is found. */
class BrokenBooksTest {
    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> everyBrokenBookIsToldWhatIsWrongWithIt() {
        return BrokenBook.all().stream().map(broken -> DynamicTest.dynamicTest(broken.name(), () -> isTold(broken)));
    }

    private void isTold(BrokenBook broken) throws IOException {
        Path own = Files.createTempDirectory(folder, "book");
        Checked<GoalBook> read = broken.read(own);
        List<String> found = Books.lines(read).stream()
                .map(line -> line.replace(own + "/", ""))
                .filter(line -> line.startsWith("E") || broken.found().contains(line))
                .toList();
        assertEquals(String.join("\n", broken.found()), String.join("\n", found));
        List<String> rules = read.problems().stream().map(Problem::rule).toList();
        broken.quiet().forEach(rule -> assertFalse(rules.contains(rule), () -> "told of " + rule));
    }
}
