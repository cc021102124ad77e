package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.goal.GoalBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code check --explain} prints: a book that says the same and leaves nothing unsaid. */
class ExplainedBookTest {
    @TempDir
    Path folder;

    private String explained(Path book) {
        return Trial.in(
                        Optional.ofNullable(book.getParent()).orElseThrow(),
                        "check",
                        String.valueOf(book.getFileName()),
                        "--explain")
                .ending(0)
                .out();
    }

    /** The book as it reads beside the other's files. */
    private GoalBook read(Path beside, String text) throws IOException {
        for (String name : List.of("people.csv", "holidays.csv", "facts.csv")) {
            Path file = beside.resolveSibling(name);
            if (Files.exists(file) && !Files.exists(folder.resolve(name))) {
                Files.copy(file, folder.resolve(name));
            }
        }
        Path file = Files.writeString(folder.resolve("explained.yaml"), text);
        var read = BookCheck.of(file);
        assertTrue(read.isUsable(), () -> read.problems() + "\n" + text);
        return read.value().orElseThrow().book();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-data/goalpack.yaml",
                "src/test/resources/goalpack/config/example/goalpack.yaml",
                "src/test/resources/workbook/kinds.yaml",
                "src/test/resources/golden/goalpack.yaml",
                "src/test/resources/beginners/goalpack.yaml"
            })
    void anExplainedBookSaysTheSame(String name) throws IOException {
        Path file = Path.of(name).toAbsolutePath();
        if (name.contains("kinds")) {
            file = Files.copy(file, folder.resolve("kinds.yaml"));
            Files.copy(Path.of("sample-data/people.csv"), folder.resolve("people.csv"));
            Files.copy(Path.of("sample-data/holidays.csv"), folder.resolve("holidays.csv"));
            Files.copy(Path.of("src/test/resources/workbook/facts.csv"), folder.resolve("facts.csv"));
        }
        GoalBook before = BookCheck.of(file).value().orElseThrow().book();
        String text = explained(file);
        GoalBook after = read(file, text);
        List<Function<GoalBook, Object>> parts = List.of(
                GoalBook::goals,
                GoalBook::roles,
                GoalBook::units,
                GoalBook::exports,
                GoalBook::events,
                GoalBook::partners,
                GoalBook::reviews,
                GoalBook::settings,
                GoalBook::mission,
                GoalBook::zone,
                GoalBook::fiscalYear);
        for (Function<GoalBook, Object> part : parts) {
            assertEquals(part.apply(before), part.apply(after), text);
        }
    }

    @Test
    void theSmallestBookIsToldAllThatItLeavesOut() throws IOException {
        Path book = Files.writeString(folder.resolve("goalpack.yaml"), """
                exports: [{ files: "*.csv" }]
                roles: { director: {} }
                goals:
                  contact: { role: director, says: Solved by one answer, metric: fcr, target: 0.7 }
                """);
        assertEquals("""
                exports:
                  - files: "*.csv"
                    profile: auto  # default
                roles:
                  director:
                    covers: all  # default
                goals:
                  contact:
                    role: director
                    says: Solved by one answer
                    metric: fcr
                    target: 0.7
                    kind: level  # follows from what the goal says
                    by: solved  # the metric's own
                    with: { of: replied, rule: strict }  # the metric's own
                    better: higher  # the metric's own
                    every: month  # default
                    # weight: 1  # its equal share of the role's goals
                    # owner: director  # whoever holds the role
                organisation: Support  # default
                timezone: UTC  # default
                language: en  # default
                fiscal-year-starts: january  # default
                fiscal-year-named-by: start  # default
                as-of: latest-ticket  # default
                page: A4  # default
                goals-per-role: 3  # default
                settle: 7 calendar-days  # default
                smallest-unit: 5  # default
                rejects: { share: 0.5%, at-least: 5, at-most: 1000 }  # default
                gate: { fresh: 3 calendar-days, band: 50% }  # default
                reviews: { monthly: { packs: [director] } }  # every role but single persons'
                """, explained(book));
    }

    @Test
    void aGoalThatSharesItsMetricIsToldFromWhere() {
        String text = explained(Path.of("sample-data/goalpack.yaml").toAbsolutePath());
        assertTrue(
                text.contains("with: { limit: 4h, hours: unit }  # from the goal it shares its metric with"),
                () -> text);
        assertFalse(text.contains("null"), () -> text);
    }
}
