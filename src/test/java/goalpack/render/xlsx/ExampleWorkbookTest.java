package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExampleWorkbookTest {
    private static final String DESCRIPTION = Workbooks.resource("example.xml");

    @Test
    void theExampleBecomesTheseCellsNamesTablesAndCharts() throws IOException {
        byte[] workbook = Workbooks.make(DESCRIPTION).bytes();

        assertEquals(Workbooks.resource("example.txt"), WorkbookDump.of(workbook));
    }

    @Test
    void nothingOfTheExampleHadToChangeButWhatLooksLikeAFormulaIsGuarded() {
        Written written = Workbooks.make(DESCRIPTION).written();

        assertEquals(
                "Written[cells=2313, controlCharacters=0, cutTexts=0, guardedTexts=63, renamedSheets={}, figures={}]",
                written.toString());
    }

    @Test
    void twoRunsAndTwoThreadsGiveTheSameBytes() throws Exception {
        byte[] once = Workbooks.make(DESCRIPTION).bytes();
        Callable<byte[]> again = () -> Workbooks.make(DESCRIPTION).bytes();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var other : threads.invokeAll(List.of(again, again))) {
                assertArrayEquals(once, other.get());
            }
        }
    }

    @Test
    void anotherReaderOpensItAndFindsTheDocumentProperties() throws IOException {
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(Workbooks.make(DESCRIPTION).bytes()))) {
            var core = book.getProperties().getCoreProperties();
            assertEquals("Monthly management report, June 2026", core.getTitle());
            assertEquals("Harbour & Pine", core.getCreator());
            assertEquals("2026-07-08T06:00:00Z", core.getCreated().toInstant().toString());
            assertEquals("2026-07-08T06:00:00Z", core.getModified().toInstant().toString());
            assertEquals(
                    "en-GB",
                    core.getUnderlyingProperties().getLanguageProperty().orElseThrow());
            assertEquals(5, book.getNumberOfSheets());
        }
    }
}
