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
        Books.lines(read).forEach(System.err::println);
        assertEquals(List.of(), Books.stopping(read));
        System.err.println(read.value());
    }

    @Test
    void probe() {
        String book = Books.exampleText(
                        "    metric: first-reply-within\n    with:", "    metrik: first-reply-within\n    with:")
                .replace("limit: 4h,", "limit: 2 days,")
                .replace("target: 82%", "target: 85")
                .replace("page: A4", "page: A5")
                .replace("until: 2026-12-31\n    baseline", "until: 2026-02-30\n    baseline")
                .replace("as-of: latest-ticket", "as-of: 2026-02-30")
                .replace("role: lead", "rol: lead")
                .replace("user: ops,", "user: ops, password: x,")
                .replace("months: 24", "months: 0")
                .replace("levels: [region, team]", "levels: []")
                .replace("monthly:  {", "mission: {")
                .replace("needs:", "needs: {")
                .replace(
                        "      - { says: Refund rights up to 50 EUR for tier 1, from: Finance, asked: 2026-03-02 }",
                        "      says: 3 }")
                .replace("  rep: ", "  all: ")
                .replace("sat:", "sun-mo:")
                .replace("title: Director of Support", "title: {}")
                .replace("limit: \"<= 100\"", "limit: 100");
        Books.lines(Books.read(folder, book)).forEach(System.err::println);
    }
}
