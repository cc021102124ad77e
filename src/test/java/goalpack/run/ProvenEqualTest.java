package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Messages;
import goalpack.render.text.ProblemText;
import goalpack.verify.RunComparison;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The sample's published run, compared figure by figure as it is and with one file forged. */
class ProvenEqualTest {
    private static final String LEAD = "packs/lead/north-leeds";
    private static final Messages ENGLISH = MessageFiles.read(List.of(Path.of("templates")), Language.EN)
            .value()
            .orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path run;

    /** The pack's path without its ending, which is the same for both files. */
    @SuppressWarnings("NullAway.Init")
    private String lead;

    @BeforeEach
    void copyTheRun() throws IOException {
        RunFolder sample = Runs.folder(Runs.sample("2026-06"));
        for (Map.Entry<String, byte[]> file : sample.files().entrySet()) {
            Path target = run.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        lead = sample.packs(".pdf").stream()
                .filter(path -> path.startsWith(LEAD))
                .findFirst()
                .orElseThrow()
                .replace(".pdf", "");
    }

    private List<Problem> differences() {
        return RunComparison.of(run).problems();
    }

    private void forge(String path, UnaryOperator<String> change) throws IOException {
        Path file = run.resolve(path);
        String before = Files.readString(file, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertTrue(!after.equals(before), path + " is not changed");
        Files.writeString(file, after);
    }

    @Test
    void aRunAsItWasPublishedAgreesInEveryFigure() {
        Checked<RunComparison.Tally> compared = RunComparison.of(run);

        assertEquals(List.of(), compared.problems());
        RunComparison.Tally tally = compared.value().orElseThrow();
        assertEquals(10, tally.packs());
        assertTrue(tally.cells() > 1_500, tally.toString());
        assertTrue(tally.printed() > 600, tally.toString());
        assertTrue(tally.rows() >= 23, tally.toString());
    }

    @Test
    void everyScoreAndEveryWayToATargetStandsInACell() {
        RunFolder sample = Runs.folder(Runs.sample("2026-06"));
        int seen = 0;
        for (Map.Entry<String, JsonNode> pack :
                sample.json("results.json").get("packs").properties()) {
            for (JsonNode figure : pack.getValue()) {
                String id = figure.get("id").asString();
                if (id.endsWith("/score") || id.endsWith("/attainment")) {
                    assertTrue(!figure.get("cells").isEmpty(), () -> pack.getKey() + ": no cell shows " + id);
                    seen++;
                }
            }
        }
        assertTrue(seen >= 40, "only " + seen);
    }

    @Test
    void aForgedCellIsFound() throws IOException {
        Path workbook = run.resolve(lead + ".xlsx");
        Files.write(workbook, withForgedCell(Files.readAllBytes(workbook)));

        List<Problem> differences = differences();

        assertEquals(1, differences.size(), differences.toString());
        Problem one = differences.getFirst();
        assertEquals("figure-differs", one.rule());
        assertEquals(lead + ".xlsx", one.place().toString());
        String found = ProblemText.of(one, ENGLISH).found();
        assertTrue(found.matches("Cell Goals![A-Z]+5 holds “0\\.99” for lead/North/Leeds/[a-z-]+/actual\\."), found);
    }

    /** Another value of the first goal, in the one cell of the sheet Goals whose formula divides two cells. */
    private static byte[] withForgedCell(byte[] workbook) throws IOException {
        var target = new ByteArrayOutputStream();
        Pattern value = Pattern.compile("<c r=\"[A-Z]+5\"[^>]*><f>IF\\([^<]*=0,\"\",[^<]*</f><v>[^<]*</v>");
        boolean forged = false;
        try (var source = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(target)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String part = new String(source.readAllBytes(), StandardCharsets.UTF_8);
                Matcher cell = value.matcher(part);
                if (entry.getName().equals("xl/worksheets/sheet2.xml") && cell.find()) {
                    part = part.substring(0, cell.start())
                            + cell.group().replaceFirst("<v>[^<]*</v>", "<v>0.99</v>")
                            + part.substring(cell.end());
                    forged = true;
                }
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertTrue(forged, "no value found to forge");
        return target.toByteArray();
    }

    @Test
    void aForgedRowOfTheTableIsFoundInEveryPackThatShowsTheGoal() throws IOException {
        forge("figures.csv", table -> table.replaceFirst("(lead,North/Leeds,,[a-z-]+,[a-z-]+,,)[0-9.]+", "$10.123"));

        List<Problem> differences = differences();

        assertTrue(!differences.isEmpty());
        for (Problem one : differences) {
            String found = ProblemText.of(one, ENGLISH).found();
            assertTrue(found.matches("Column value holds “0\\.123” for lead/North/Leeds/[a-z-]+/actual\\."), found);
        }
    }

    @Test
    void aPdfOfAnotherTeamIsFound() throws IOException {
        String other;
        try (Stream<Path> files = Files.list(run.resolve("packs/lead"))) {
            other = files.map(Path::toString)
                    .filter(file -> file.endsWith(".pdf") && !file.contains("north-leeds"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.copy(Path.of(other), run.resolve(lead + ".pdf"), StandardCopyOption.REPLACE_EXISTING);

        assertTrue(differences().stream()
                .anyMatch(problem -> problem.place().file().equals(lead + ".pdf")
                        && ProblemText.of(problem, ENGLISH).found().contains("stands there ")));
    }

    @Test
    void aMissingFileMakesTheRunUnreadable() throws IOException {
        Files.delete(run.resolve(lead + ".xlsx"));

        assertEquals("run-unreadable", differences().getFirst().rule());
    }
}
