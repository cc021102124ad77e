package goalpack.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyTicketsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void moreTicketsThanASheetHoldsAreLeftOutAndItIsSaid() throws IOException {
        Path workbook = folder.resolve("pack.xlsx");
        ManyTickets.render(1_000_001, workbook);

        Map<String, Map<String, CellRead>> sheets;
        try (InputStream file = Files.newInputStream(workbook)) {
            sheets = new WorkbookReader().read(file);
        }
        assertFalse(sheets.containsKey("Tickets"), sheets.keySet().toString());
        Map<String, CellRead> goals = Objects.requireNonNull(sheets.get("Goals"));
        CellRead.Words lead =
                (CellRead.Words) Objects.requireNonNull(goals.get("A2")).value();
        assertTrue(
                lead.text().startsWith("The 1,000,001 tickets of this pack are more than a sheet can hold"),
                lead.text());
        assertTrue(
                goals.values().stream()
                        .noneMatch(cell -> cell.formula().orElse("").contains("Tickets[")),
                "a formula without its table");
    }

    @Test
    void nothingIsLeftBesideTheWorkbook() throws IOException {
        ManyTickets.render(2_100, folder.resolve("pack.xlsx"));

        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("pack.xlsx")), files.toList());
        }
    }

    @Test
    @Tag("long")
    void twoHundredThousandTicketsNeedNoMoreThan256Megabytes() throws Exception {
        Path workbook = folder.resolve("pack.xlsx");
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "goalpack.render.ManyTickets",
                        "200000",
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(8, TimeUnit.MINUTES), "it takes too long");
        assertEquals(0, process.exitValue(), Files.readString(log));

        AtomicInteger rows = new AtomicInteger();
        new WorkbookReader().stream(workbook, "Tickets"::equals, (sheet, cell) -> {
            if (cell.address().matches("A[0-9]+")) {
                rows.incrementAndGet();
            }
        });
        assertEquals(200_001, rows.get(), "the head and a row for each ticket");
    }
}
