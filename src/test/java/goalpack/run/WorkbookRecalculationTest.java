package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.xlsx.LibreOffice;
import goalpack.render.xlsx.Uncached;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LibreOffice computes the goals of the sample's workbooks anew, from files without cached values. */
@Tag("long")
class WorkbookRecalculationTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-H1"})
    void libreOfficeComputesTheFiguresOfTheRun(String period) throws Exception {
        assertComputed(SampleRun.of(period, folder.resolve("runs")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06", "2026-07"})
    void goalsOfEveryKindAreComputedToo(String period) throws Exception {
        Path book = SampleRun.bookOfKinds(Files.createDirectory(folder.resolve("book")));
        SampleRun run = SampleRun.of(book, period, folder.resolve("runs"));
        assertComputed(run);
        assertFitting(run);
    }

    /** A figure wider than its cell is shown as {@code ###}. */
    private void assertFitting(SampleRun run) throws IOException, InterruptedException {
        Path printed = LibreOffice.print(folder, run.workbooks());
        for (Path workbook : run.workbooks()) {
            String name = workbook.getFileName().toString().replace(".xlsx", ".pdf");
            try (PDDocument document = Loader.loadPDF(printed.resolve(name).toFile())) {
                String text = new PDFTextStripper().getText(document);
                assertTrue(text.length() > 1_000, name + " shows little: " + text);
                assertFalse(
                        text.contains("###"),
                        name + ": "
                                + text.lines()
                                        .filter(line -> line.contains("###"))
                                        .toList());
            }
        }
    }

    private void assertComputed(SampleRun run) throws IOException, InterruptedException {
        List<Path> uncached = new ArrayList<>();
        for (Path workbook : run.workbooks()) {
            String name = workbook.getName(workbook.getNameCount() - 2) + "-" + workbook.getFileName();
            uncached.add(Files.write(folder.resolve(name), Uncached.of(Files.readAllBytes(workbook))));
        }

        Path recalculated = LibreOffice.recalculate(folder, uncached);

        for (int i = 0; i < uncached.size(); i++) {
            Path workbook = run.workbooks().get(i);
            Map<String, String> made = FormulaCells.of(workbook);
            Map<String, String> computed =
                    FormulaCells.of(recalculated.resolve(uncached.get(i).getFileName()));
            computed.keySet().retainAll(made.keySet());
            assertTrue(made.size() > 15, workbook + " has few formulas: " + made.size());
            assertEquals(FormulaCells.differences(made, computed), List.of(), workbook.toString());
            List<Map<String, String>> figures = run.figures(workbook);
            assertTrue(figures.size() >= SampleWorkbooksTest.fewest(workbook), workbook.toString());
            List<Map<String, String>> goals = GoalsSheet.of(
                            recalculated.resolve(uncached.get(i).getFileName()))
                    .goals(figures.size());
            for (int goal = 0; goal < figures.size(); goal++) {
                assertEquals(
                        SampleWorkbooksTest.shared(figures.get(goal), goals.get(goal)),
                        new TreeMap<>(goals.get(goal)),
                        workbook + ", goal " + goal);
            }
        }
    }

    @Test
    void aRaisedTargetOrALowerLimitChangesTheStatusWithoutUs() throws Exception {
        SampleRun run = SampleRun.of("2026-06", folder.resolve("runs"));
        Path north = run.workbooks().stream()
                .filter(workbook -> workbook.toString().contains("manager")
                        && workbook.toString().contains("north"))
                .findFirst()
                .orElseThrow();
        GoalsSheet made = GoalsSheet.of(north);
        byte[] plain = Uncached.of(Files.readAllBytes(north));
        Path raised = Files.write(folder.resolve("raised.xlsx"), with(plain, made.address("target", 0), "0.93"));
        Path shorter = Files.write(folder.resolve("shorter.xlsx"), with(plain, made.address("limit", 0), "60"));

        Path director = run.workbooks().stream()
                .filter(workbook -> workbook.toString().contains("/director/"))
                .findFirst()
                .orElseThrow();
        GoalsSheet whole = GoalsSheet.of(director);
        byte[] all = Uncached.of(Files.readAllBytes(director));
        Path ninety = Files.write(folder.resolve("ninety.xlsx"), with(all, whole.address("target", 0), "0.9"));

        Path recalculated = LibreOffice.recalculate(folder, List.of(raised, shorter, ninety));

        assertEquals("0.85", whole.goals(1).getFirst().get("target"));
        assertEquals("MET", whole.goals(1).getFirst().get("status"));
        assertEquals(
                "PARTLY",
                GoalsSheet.of(recalculated.resolve("ninety.xlsx"))
                        .goals(1)
                        .getFirst()
                        .get("status"));

        assertEquals("MET", made.goals(1).getFirst().get("status"));
        Map<String, String> higher =
                GoalsSheet.of(recalculated.resolve("raised.xlsx")).goals(1).getFirst();
        assertEquals("PARTLY", higher.get("status"));
        assertEquals(made.goals(1).getFirst().get("value"), higher.get("value"));
        Map<String, String> faster =
                GoalsSheet.of(recalculated.resolve("shorter.xlsx")).goals(1).getFirst();
        assertEquals("MISSED", faster.get("status"));
        assertTrue(number(faster, "numerator") < number(made.goals(1).getFirst(), "numerator"));
        assertTrue(number(faster, "n") >= number(made.goals(1).getFirst(), "n"));
    }

    @Test
    void aTicketsMinutesStatusOrRatingChangesTheFiguresWithoutUs() throws Exception {
        SampleRun run = SampleRun.of("2026-06", folder.resolve("runs"));
        Path team = run.workbooks().stream()
                .filter(workbook -> workbook.toString().contains("izmir"))
                .findFirst()
                .orElseThrow();
        TicketsSheet tickets = TicketsSheet.of(team);
        byte[] plain = Uncached.of(Files.readAllBytes(team));
        String answered = tickets.row("First answer 4 h counts", "yes", "First answer 4 h minutes", "[0-9].*");
        String touched = tickets.row("One touch counts", "yes", "Answers", "1(\\.0)?");
        String liked = tickets.row("Satisfaction counts", "yes", "Rating", "good");
        Path slower = write("slower.xlsx", tickets.with(plain, "First answer 4 h minutes", answered, "99999"));
        Path opened = write("opened.xlsx", tickets.with(plain, "Status", touched, "open"));
        Path disliked = write("disliked.xlsx", tickets.with(plain, "Rating", liked, "bad"));
        Path unrated = write("unrated.xlsx", tickets.with(plain, "Rating", liked, "asked"));

        Path done = LibreOffice.recalculate(folder, List.of(slower, opened, disliked, unrated));

        List<Map<String, String>> before = GoalsSheet.of(team).goals(3);
        assertMoved(
                before.get(0),
                GoalsSheet.of(done.resolve("slower.xlsx")).goals(3).get(0),
                -1,
                0);
        assertMoved(
                before.get(2),
                GoalsSheet.of(done.resolve("opened.xlsx")).goals(3).get(2),
                -1,
                -1);
        assertMoved(
                before.get(1),
                GoalsSheet.of(done.resolve("disliked.xlsx")).goals(3).get(1),
                -1,
                0);
        assertMoved(
                before.get(1),
                GoalsSheet.of(done.resolve("unrated.xlsx")).goals(3).get(1),
                -1,
                -1);
    }

    private Path write(String name, byte[] workbook) throws IOException {
        return Files.write(folder.resolve(name), workbook);
    }

    private static void assertMoved(Map<String, String> before, Map<String, String> after, long reached, long counted) {
        assertEquals(number(before, "numerator") + reached, number(after, "numerator"), after.toString());
        assertEquals(number(before, "n") + counted, number(after, "n"), after.toString());
        double share = number(after, "numerator") / (double) number(after, "n");
        assertEquals(share, Double.parseDouble(after.getOrDefault("value", "")), 1e-9, after.toString());
        assertNotEquals(before.get("score"), after.get("score"), after.toString());
    }

    private static long number(Map<String, String> row, String key) {
        return Long.parseLong(row.getOrDefault(key, ""));
    }

    /** The workbook with another number in a cell of the sheet Goals, which is the second. */
    private static byte[] with(byte[] workbook, String address, String number) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(target)) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = source.readAllBytes();
                zip.write(entry.getName().equals("xl/worksheets/sheet2.xml") ? changed(part, address, number) : part);
            }
        }
        return target.toByteArray();
    }

    private static byte[] changed(byte[] sheet, String address, String number) {
        String xml = new String(sheet, StandardCharsets.UTF_8);
        Matcher cell = Pattern.compile("(<c r=\"" + address + "\"[^>]*><v>)[^<]*(</v>)")
                .matcher(xml);
        assertTrue(cell.find(), address);
        return cell.replaceFirst("$1" + number + "$2").getBytes(StandardCharsets.UTF_8);
    }
}
