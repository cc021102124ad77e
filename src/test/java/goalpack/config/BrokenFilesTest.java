package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.GoalBook;
import goalpack.problem.Checked;
import goalpack.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no YAML, or YAML of a kind that no book needs. */
class BrokenFilesTest {
    private static final String EMPTY = "# nothing but a remark\n";
    private static final String UNCLOSED = "organisation: \"Harbour\nroles: {}\n";
    private static final String TAB = "roles:\n\tlead: { covers: all }\n";
    private static final String LOOP = "organisation: Desk\nexports: &all\n  - files: a.csv\n  - *all\n";
    private static final String TAG = "organisation: !who Desk\n";
    private static final String LIST_AS_KEY = "organisation: Desk\n? [a, b]\n: c\n";
    private static final String WEIGHT = """
            exports: [{ files: a.csv }]
            roles: { director: {} }
            goals:
              rota:
                role: director
                says: Weekends staffed
                until: 2026-12-31
                milestones: [{ says: Rota agreed, due: 2026-05-01, weight: 0 }]
            """;

    static final List<String> TEXTS = List.of(EMPTY, UNCLOSED, TAB, LOOP, TAG, LIST_AS_KEY, WEIGHT, bomb());

    @TempDir
    Path folder;

    static Checked<GoalBook> read(Path folder, String text) {
        try {
            Path book = Files.createTempDirectory(folder, "book").resolve("goalpack.yaml");
            Files.writeString(book, text);
            return GoalBooks.read(book, TestTables::read);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Problem> unreadable(Path folder) throws IOException {
        Path latin = folder.resolve("latin.yaml");
        Files.write(latin, "organisation: B\u00fcro\n".getBytes(StandardCharsets.ISO_8859_1));
        List<Problem> problems =
                new ArrayList<>(GoalBooks.read(latin, TestTables::read).problems());
        problems.addAll(
                GoalBooks.read(folder.resolve("none.yaml"), TestTables::read).problems());
        return problems;
    }

    /** Aliases of aliases: a few lines that stand for millions of values. */
    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 7; i++) {
            String alias = "*a" + (i - 1);
            text.append("a%d: &a%d [%s]\n"
                    .formatted(i, i, String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias))));
        }
        return text.toString();
    }

    private List<String> found(String text) {
        return read(folder, text).problems().stream()
                .map(problem -> problem.rule() + " " + problem.place().line() + ":"
                        + problem.place().column())
                .toList();
    }

    @Test
    void aFileOfRemarksIsEmpty() {
        assertEquals(List.of("file-empty 0:0"), found(EMPTY));
    }

    @Test
    void aQuoteThatIsNotClosedIsToldWhereYamlStops() {
        assertEquals(List.of("not-yaml 3:1"), found(UNCLOSED));
    }

    @Test
    void aTabBeforeAKeyIsCalledByItsName() {
        assertEquals(List.of("indented-by-tab 2:1"), found(TAB));
    }

    @Test
    void anAliasOfItselfIsRefused() {
        assertTrue(
                found(LOOP).contains("alias-of-itself 2:10"), () -> found(LOOP).toString());
    }

    @Test
    void aTagIsRefused() {
        assertTrue(found(TAG).contains("yaml-tag 1:15"), () -> found(TAG).toString());
    }

    @Test
    void aListAsKeyIsRefused() {
        assertTrue(
                found(LIST_AS_KEY).contains("key-not-text 2:3"),
                () -> found(LIST_AS_KEY).toString());
    }

    @Test
    void aWeightOfNothingIsRefused() {
        assertEquals(List.of("no-mission 1:1", "number-out-of-range 8:64"), found(WEIGHT));
    }

    @Test
    void aliasesThatMultiplyAreRefused() {
        assertEquals(1, found(bomb()).size());
        assertTrue(
                found(bomb()).getFirst().matches("(too-many-values|not-yaml) .*"),
                () -> found(bomb()).toString());
    }

    @Test
    void filesThatCannotBeReadAreNamed() throws IOException {
        assertEquals(
                List.of("file-not-utf-8", "file-not-found"),
                unreadable(folder).stream().map(Problem::rule).toList());
    }
}
