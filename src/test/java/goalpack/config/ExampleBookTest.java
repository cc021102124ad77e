package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleBookTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("the documented example has no problem that stops")
    void theDocumentedExampleIsUsable() {
        Checked<GoalBook> read = GoalBooks.read(Books.EXAMPLE.resolve("goalpack.yaml"), TestTables::read);
        assertEquals(List.of(), Books.stopping(read));
    }
}
