package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        assertComputed(SampleRun.of(book, period, folder.resolve("runs")));
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
            List<Map<String, String>> figures = run.figures(workbook);
            GoalsSheet sheet =
                    GoalsSheet.of(recalculated.resolve(uncached.get(i).getFileName()));
            List<Map<String, String>> goals = sheet.goals(figures.size());
            assertTrue(figures.size() >= 2, workbook.toString());
            assertEquals(GoalsSheet.of(workbook).roleScore(figures.size()), sheet.roleScore(figures.size()));
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

        Path recalculated = LibreOffice.recalculate(folder, List.of(raised, shorter));

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
