package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PrintAreaTest {
    private static final String ROWS =
            "<row><text>Title</text></row><row><text>Month</text><text>Tickets</text></row><row><text>May</text><number>3</number></row>";

    private static String printed(String print) throws Exception {
        byte[] made = Workbooks.make(Workbooks.sheet(print + ROWS)).bytes();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made))) {
            return book.getPrintArea(0);
        }
    }

    @Test
    void whatStandsAboveTheFirstPrintedRowIsNotPrinted() throws Exception {
        assertEquals("$A$2:$B$3", printed("<print first-row='2'/>").replaceFirst(".*!", ""));
    }

    @Test
    void withoutAFirstRowAllIsPrinted() throws Exception {
        assertNull(printed("<print repeat-rows='2:2'/>"));
    }

    @Test
    void aSheetThatEndsAboveItsFirstPrintedRowIsPrintedWhole() throws Exception {
        assertNull(printed("<print first-row='4'/>"));
    }
}
