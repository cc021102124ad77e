package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One good desk, one thing broken, and all that goalpack says to it.
 *
 * <p>The texts are in {@code beginners/messages.txt}, each behind a line {@code == } with its name, command and exit
 * code.
 */
class BeginnersMessagesTest {
    private static final Path DESK = Path.of("src/test/resources/beginners");
    private static final Map<String, String> TEXTS = texts();

    @TempDir
    private Path desk;

    private static Map<String, String> texts() {
        try {
            Map<String, String> texts = new LinkedHashMap<>();
            String all = Files.readString(DESK.resolve("messages.txt"));
            for (String part : all.substring(3).split("\n== ", -1)) {
                int end = part.indexOf('\n');
                texts.put(part.substring(0, end), part.substring(end + 1).strip());
            }
            return texts;
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    @BeforeEach
    void aGoodDesk() throws IOException {
        Files.copy(DESK.resolve("goalpack.yaml"), desk.resolve("goalpack.yaml"));
        Files.copy(DESK.resolve("tickets.csv"), desk.resolve("tickets.csv"));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(desk.resolve(file).getParent());
        Files.writeString(desk.resolve(file), text);
    }

    private void replace(String file, String what, String by) throws IOException {
        String text = Files.readString(desk.resolve(file));
        assertTrue(text.contains(what), what);
        Files.writeString(desk.resolve(file), text.replace(what, by));
    }

    /** The command is said all of the text of that name, and nothing else, and no line is too long for a console. */
    private void says(String name, String... command) {
        Trial said = Trial.in(desk, command);
        String told = (said.out() + said.err())
                .replace(desk.toAbsolutePath().toString(), "HERE")
                .strip();
        String title = name + ": goalpack " + String.join(" ", command) + ", exit " + said.exit();
        assertEquals(TEXTS.get(title), told, () -> "\n== " + title + "\n" + told + "\n");
        assertTrue(told.lines().allMatch(line -> line.length() <= 96), told);
    }

    @Test
    void theDeskItselfIsGood() {
        says("the good desk", "check");
        assertEquals(0, Trial.in(desk, "run").exit());
    }

    @Test
    void allThatIsWrongWithABookIsToldAtOnce() throws IOException {
        replace("goalpack.yaml", "target: 85%\n    owner: Ada", "taget: 85%\n    owner: Ada");
        replace("goalpack.yaml", "metric: first-reply-within", "metric: frst-reply-within");
        replace("goalpack.yaml", "serves: answers", "serves: answer");
        says("three slips in a book", "check");
        assertEquals(64, Trial.in(desk, "run").exit());
    }

    @Test
    void aBare85IsNoShare() throws IOException {
        replace("goalpack.yaml", "target: 85%\n    owner: Ada", "target: 85\n    owner: Ada");
        says("a bare 85", "run");
    }

    @Test
    void aTabIsCalledATab() throws IOException {
        replace("goalpack.yaml", "  head:", "\thead:");
        says("a tab", "run");
    }

    @Test
    void aBookThatIsNotThere() {
        says("no book of that name", "run", "desk.yaml");
        assertEquals(66, Trial.in(desk, "check", "desk.yaml").exit());
    }

    @Test
    void aBookThatIsAFolder() throws IOException {
        Files.createDirectory(desk.resolve("desk"));
        says("a folder as book", "check", "desk");
    }

    @Test
    void anExportInThePlaceOfABook() {
        says("an export as book", "check", "tickets.csv");
        says("a book beside an export", "run", "goalpack.yaml", "tickets.csv");
    }

    @Test
    void anExportThatIsNotThere() throws IOException {
        Files.move(desk.resolve("tickets.csv"), desk.resolve("tickets-june.csv"));
        says("no export of that name", "run");
    }

    @Test
    void aPatternThatMatchesNothing() throws IOException {
        replace("goalpack.yaml", "files: tickets.csv", "files: exports/*.csv");
        says("a pattern that matches nothing", "run");
    }

    @Test
    void aFolderInThePlaceOfAnExport() throws IOException {
        replace("goalpack.yaml", "files: tickets.csv", "files: exports");
        Files.createDirectory(desk.resolve("exports"));
        says("a folder as export", "run");
    }

    @Test
    void anExportWithoutArrivals() throws IOException {
        replace("tickets.csv", ",Created at", "");
        replace("tickets.csv", ",2026-06-02 09:00", "");
        replace("tickets.csv", ",2026-06-15 09:00", "");
        Trial said = Trial.in(desk, "run").ending(0);
        assertTrue(said.err().startsWith(TEXTS.getOrDefault("no arrivals", "?")), said.err());
    }

    @Test
    void aWorkbookNamedCsv() throws IOException {
        try (OutputStream file = Files.newOutputStream(desk.resolve("tickets.csv"));
                ZipOutputStream workbook = new ZipOutputStream(file)) {
            workbook.putNextEntry(new ZipEntry("[Content_Types].xml"));
            workbook.write("<Types/>".getBytes(StandardCharsets.UTF_8));
        }
        says("a workbook named .csv", "run");
    }

    @Test
    void anEmptyExport() throws IOException {
        write("tickets.csv", "");
        says("an empty export", "run");
    }

    @Test
    void aLetterNamedCsv() throws IOException {
        write("tickets.csv", "# The June export\n\nDear all,\n\nplease find the tickets, of June, attached.\n");
        says("a letter named .csv", "run");
    }

    @Test
    void aLetterNamedCsvAsItWasFound() throws IOException {
        Path letter = Path.of(System.getProperty("goalpack.shared", "absent"))
                .resolve("exports")
                .resolve("hostile_markdown_named.csv");
        assumeTrue(Files.exists(letter), "run with -Dgoalpack.shared");
        Files.writeString(desk.resolve("tickets.csv"), Files.readString(letter));
        says("a letter named .csv", "run");
    }

    @Test
    void anExportOfAnUnknownHelpdesk() throws IOException {
        write("tickets.csv", "Vorgang,Angelegt,Zustand\n1,2026-06-02,offen\n");
        says("an unknown helpdesk", "run");
    }

    @Test
    void stampsWithoutAZone() throws IOException {
        replace("goalpack.yaml", "    timezone: UTC\n", "");
        says("no zone", "run");
    }

    @Test
    void datesThatCanBeReadEitherWay() throws IOException {
        write("tickets.csv", """
                Id,Group,Status,Assignee,Created at,First reply time in minutes,Full resolution time in minutes
                1,Desk,Solved,Ada,03/06/2026 09:00,30,60
                """);
        says("day or month", "run");
    }

    @Test
    void askingForWhatThereIsNot() {
        says(
                "four things there are not",
                "run",
                "--role",
                "chief",
                "--only",
                "Dock",
                "--lang",
                "xx",
                "--period",
                "2026-13");
        says("a role without that unit", "run", "--role", "head", "--only", "Desk");
        says("a review of another length", "run", "--period", "2026-06", "--review", "annual");
    }

    @Test
    void wordsThatTheCommandDoesNotTake() {
        says("no such command", "rnu");
        says("a command nearly right", "chek");
        says("no such option", "run", "--perod", "2026-06");
        says("no such review", "run", "--review", "weekly");
        says("no such day", "run", "--as-of", "yesterday");
    }

    @Test
    void anOutputFolderThatCannotBeMade() throws IOException {
        write("out", "mine");
        says("a file in the way", "run");
    }

    @Test
    void messagesOfOnesOwnThatCannotBeUnderstood() throws IOException {
        replace("goalpack.yaml", "timezone: Europe", "templates: own\ntimezone: Europe");
        write("own/messages/mine.properties", "# Our words\nfoot.of = of\nfoot.page = {Page\n");
        says("messages of one's own", "run");
        says("messages of one's own", "check");
    }

    @Test
    void messagesOfGoalpackThatAreNotThere() {
        Trial said = Trial.at(desk, desk, "run");
        assertEquals(66, said.exit());
        assertEquals(
                TEXTS.get("no messages of goalpack"),
                said.err().replace(desk.toAbsolutePath().toString(), "HERE").strip());
    }

    @Test
    void checkingAsJsonPrintsOneArrayAndNothingElse() throws IOException {
        says("the good desk as JSON", "check", "--format", "json");
        replace("goalpack.yaml", "mission: Nobody waits in vain\n", "");
        says("a warning as JSON", "check", "--format", "json");
        assertEquals(0, Trial.in(desk, "check").exit());
        assertEquals(1, Trial.in(desk, "check", "--strict").exit());
    }

    @Test
    void firstSteps() {
        says("alone");
        says("the catalogue", "metrics");
        says("help", "help");
        says("help on run", "help", "run");
    }
}
