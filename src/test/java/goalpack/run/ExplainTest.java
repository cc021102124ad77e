package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How figures of runs came about, and what is said when that cannot be told. */
class ExplainTest {
    @TempDir
    Path folder;

    private static Path sample() {
        return Runs.folder(Runs.sample("2026-06")).root();
    }

    private static Trial explain(Path here, Path run, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "explain";
        arguments[1] = run.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Trial.in(here, arguments);
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    private static Map<String, String> figure(Path run, String goal, String scope) {
        return new RunFolder(run)
                .figures().stream()
                        .filter(row -> goal.equals(row.get("goal")) && scope.equals(row.get("scope")))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void theTicketsOfEveryKindOfFigureAddUpToIt() throws IOException {
        for (List<String> one : List.of(
                List.of("first-answer", ""),
                List.of("first-contact-region", "South"),
                List.of("satisfied", "North/Leeds"))) {
            Map<String, String> figure = figure(sample(), one.getFirst(), one.getLast());
            Trial told = one.getLast().isEmpty()
                    ? explain(Runs.SAMPLE, sample(), one.getFirst(), "--format=csv")
                    : explain(Runs.SAMPLE, sample(), one.getFirst(), "--scope", one.getLast(), "--format=csv");
            List<Map<String, String>> tickets = rows(told.ending(0).out());
            long hits = tickets.stream()
                    .filter(row -> "hit".equals(row.get("counts")))
                    .count();
            assertEquals(figure.get("numerator"), Long.toString(hits), one.toString());
            assertEquals(figure.get("denominator"), Integer.toString(tickets.size()), one.toString());
        }
    }

    @Test
    void theTextTellsTheFigureWhatItRestsOnAndWhereToRead() {
        Map<String, String> figure = figure(sample(), "first-answer", "");
        String text = explain(Runs.SAMPLE, sample(), "first-answer").ending(0).out();
        assertTrue(text.contains("(" + figure.get("numerator") + " / " + figure.get("denominator") + ")"), () -> text);
        assertTrue(text.contains("first-reply-within: Incoming tickets whose first public answer"), () -> text);
        assertTrue(text.contains("left out") && text.contains("spam"), () -> text);
        assertTrue(
                text.lines().anyMatch(line -> line.matches(".*\\d+  missed, .*exports/.*csv\\.gz:\\d+$")), () -> text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 96), () -> text);
    }

    @Test
    void whatWasLeftOutIsListedWithItsReason() throws IOException {
        List<Map<String, String>> rows =
                rows(explain(Runs.SAMPLE, sample(), "first-answer", "--format=csv", "--left-out")
                        .ending(0)
                        .out());
        assertTrue(rows.stream().anyMatch(row -> "spam".equals(row.get("counts"))), rows::toString);
        assertFalse(rows.stream().anyMatch(row -> "hit".equals(row.get("counts"))));
    }

    @Test
    @Tag("long")
    void aRevisionInsideTheDaysIsToldStretchByStretch() {
        String text = explain(Runs.SAMPLE, Runs.folder(Runs.sample("2026-H1")).root(), "first-answer")
                .ending(0)
                .out();
        assertTrue(text.contains("2026-01-01 to 2026-03-31:"), () -> text);
        assertTrue(text.contains("2026-04-01 to 2026-06-30:"), () -> text);
    }

    @Test
    void nobodyIsNamed() throws IOException {
        String all = explain(Runs.SAMPLE, sample(), "first-answer").out()
                + explain(Runs.SAMPLE, sample(), "first-answer", "--format=csv").out();
        for (String row : Files.readAllLines(Runs.SAMPLE.resolve("people.csv"), StandardCharsets.UTF_8).stream()
                .skip(1)
                .toList()) {
            String name = row.split(",", -1)[1];
            assertFalse(all.contains(name), name);
        }
    }

    @Test
    void aGoalNearlyRightIsSuggested() {
        Trial told = explain(Runs.SAMPLE, sample(), "first-anser").ending(64);
        assertTrue(told.err().contains("Did you mean first-answer?"), told.err());
        assertEquals("", told.out());
    }

    @Test
    void aGoalWithAFigureForEachUnitAsksWhich() {
        Path worked = Runs.folder(Runs.golden()).root();
        Trial missing = explain(Runs.GOLDEN, worked, "answered-team").ending(64);
        assertTrue(missing.err().contains("Say which: --scope UNIT."), missing.err());
        Trial unknown =
                explain(Runs.GOLDEN, worked, "answered-team", "--scope", "Be").ending(64);
        assertTrue(unknown.err().contains("no figure for Be"), unknown.err());
        Trial above = explain(Runs.SAMPLE, sample(), "first-answer-team", "--scope", "North")
                .ending(64);
        assertTrue(above.err().contains("no figure of its own for North"), above.err());
    }

    @Test
    void aFolderThatIsNoRunIsCalledSo() {
        Trial told = explain(Runs.SAMPLE, folder, "first-answer").ending(66);
        assertTrue(told.err().contains("is not the folder of a run"), told.err());
    }

    @Test
    void theFolderAboveTheRunsLeadsToCurrent() {
        Path review = Optional.ofNullable(sample().getParent()).orElseThrow();
        Trial told = explain(Runs.SAMPLE, review, "first-answer").ending(66);
        assertTrue(told.err().replaceAll("\\s+", " ").contains("current, which leads to the latest run"), told.err());
    }

    @Test
    void changedInputsAreRefusedByName() throws IOException {
        Path book = MonthsDesk.write(folder, MonthsDesk.BOOK, MonthsDesk.tickets());
        Path run = Trial.in(folder, "run", "--period", "2026-06").ending(0).folder();
        explain(folder, run, "answers").ending(0);

        Files.writeString(folder.resolve("tickets.csv"), MonthsDesk.tickets(1, 2, 3, 4, 5, 6, 7, 8));
        Trial changed = explain(folder, run, "answers").ending(74);
        assertTrue(changed.err().contains("tickets.csv is not what it was when the run was made."), changed.err());
        Files.delete(folder.resolve("tickets.csv"));
        explain(folder, run, "answers").ending(66);

        MonthsDesk.write(folder, MonthsDesk.BOOK.replace("85%", "86%"), MonthsDesk.tickets());
        assertTrue(explain(folder, run, "answers").ending(74).err().contains("goalpack.yaml is not what it was"));
        Files.delete(book);
        assertTrue(explain(folder, run, "answers").ending(66).err().contains("--book PATH"));
    }

    @Test
    void aFigureThatIsNotTheOnePublishedIsNotExplained() throws IOException {
        MonthsDesk.write(folder, MonthsDesk.BOOK, MonthsDesk.tickets());
        Path run = Trial.in(folder, "run", "--period", "2026-06").ending(0).folder();
        Path figures = run.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace(",17,18,", ",18,18,"));
        Trial told = explain(folder, run, "answers").ending(65);
        assertTrue(told.err().contains("is not the figure that the run published"), told.err());
    }
}
