package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StreamingTest {
    private static final int ROWS = 2_300;

    private static String tickets() {
        var rows = new StringBuilder();
        for (int i = 1; i <= ROWS; i++) {
            rows.append("<row><link to='https://h.example/")
                    .append(i)
                    .append("'>T")
                    .append(i);
            rows.append("</link><text>=text _x003D_ &lt;")
                    .append(i)
                    .append("</text><number>")
                    .append(i);
            rows.append("</number><formula type='number' value='").append(2 * i).append("'>C{row}*2</formula></row>\n");
        }
        return Workbooks.workbook("<sheet name='First'><row><formula type='number' value='" + ROWS
                + "'>COUNTIFS(Tickets[minutes],\"&gt;0\")</formula></row></sheet><sheet name='Tickets'>"
                + "<table name='Tickets'><head><title>id</title><title>text</title><title>minutes</title>"
                + "<title>twice</title></head>" + rows
                + "</table><data-bar range='Tickets[minutes]' color='#9DB7CF'/></sheet>"
                + "<sheet name='Last'><row><text>end</text></row></sheet>");
    }

    private static CellRead cell(Map<String, CellRead> cells, String address) {
        return Objects.requireNonNull(cells.get(address), address);
    }

    @Test
    void rowsBeyondTheHeldOnesAreWrittenLikeTheOthers() {
        var made = Workbooks.make(tickets());
        var cells = Objects.requireNonNull(made.cells().get("Tickets"));

        assertEquals(4 * (ROWS + 1), cells.size());
        for (int i : new int[] {1, 1_998, 1_999, 2_000, 2_001, ROWS}) {
            int row = i + 1;
            assertEquals(new CellRead.Words("T" + i), cell(cells, "A" + row).value());
            assertEquals(
                    new CellRead.Words("=text _x003D_ <" + i),
                    cell(cells, "B" + row).value());
            var twice = cell(cells, "D" + row);
            assertEquals(Optional.of("C" + row + "*2"), twice.formula());
            assertEquals(0, BigDecimal.valueOf(2L * i).compareTo(((CellRead.Figure) twice.value()).number()));
        }
        assertEquals(new CellRead.Words("end"), made.cell("Last", "A1").value());
    }

    @Test
    void aStreamedWorkbookIsTheSameTwice() {
        assertArrayEquals(
                Workbooks.make(tickets()).bytes(), Workbooks.make(tickets()).bytes());
    }

    @Test
    void aStreamedWorkbookHasSoundParts() throws Exception {
        WorkbookParts.check(Workbooks.make(tickets()).bytes());
    }

    @Test
    void anArrayFormulaBeyondTheHeldRowsIsRefused() {
        String fault = Workbooks.fault(Workbooks.sheet("<row/>".repeat(2_000)
                + "<row><formula type='number' value='1' array='true'>SUM(A1:A2)</formula></row>"));

        assertTrue(
                fault.endsWith("found an array formula after row 2000; expected array formulas before that row"),
                fault);
    }
}
