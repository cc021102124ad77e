package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice computes every formula anew, from a file without cached values. */
@Tag("long")
class RecalculationTest {
    private static final MathContext DIGITS = new MathContext(12);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void libreOfficeComputesTheValuesThatTheDescriptionGave() throws Exception {
        byte[] made = Workbooks.make(Workbooks.resource("example.xml")).bytes();
        Map<String, String> expected = formulaValues(made);

        Map<String, String> recalculated = formulaValues(recalculate(Uncached.of(made)));
        // LibreOffice writes a truth value as a formula of its own.
        recalculated.keySet().retainAll(expected.keySet());

        assertTrue(expected.size() > 100, () -> "formulas found: " + expected.size());
        assertEquals(expected, recalculated);
    }

    @Test
    void aRaisedTargetMovesTheStatusWithoutUs() throws Exception {
        String raised = Workbooks.resource("example.xml")
                .replace("name=\"first_answer_target\">0.85<", "name=\"first_answer_target\">0.95<");

        Map<String, String> recalculated =
                formulaValues(recalculate(Uncached.of(Workbooks.make(raised).bytes())));

        assertEquals("Partly", formulaValues(Workbooks.make(raised).bytes()).get("Summary!E5"));
        assertEquals("Missed", recalculated.get("Summary!E5"));
        assertEquals("0.95", recalculated.get("Summary!C5"));
    }

    private static Map<String, String> formulaValues(byte[] workbook) {
        Map<String, String> values = new TreeMap<>();
        new Workbooks.Made(workbook, new Written(0, 0, 0, 0, Map.of(), Map.of()))
                .cells()
                .forEach((sheet, cells) -> cells.values().stream()
                        .filter(cell -> cell.formula().isPresent())
                        .forEach(cell -> values.put(sheet + "!" + cell.address(), text(cell.value()))));
        return values;
    }

    private static String text(CellRead.Value value) {
        return switch (value) {
            case CellRead.Words words -> words.text();
            case CellRead.Figure figure -> plain(figure.number());
            case CellRead.Flag flag -> String.valueOf(flag.flag());
            case CellRead.Failure failure -> failure.code();
            case CellRead.Nothing nothing -> "";
        };
    }

    private static String plain(BigDecimal number) {
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private byte[] recalculate(byte[] workbook) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("pack.xlsx"), workbook);
        return Files.readAllBytes(
                LibreOffice.recalculate(folder, List.of(source)).resolve("pack.xlsx"));
    }
}
