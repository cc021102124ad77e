package goalpack.render.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {

    private static String words(Workbooks.Made made, String address) {
        return ((CellRead.Words) made.cell("S", address).value()).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x",
                "&#9;=1",
                "&#13;=1",
                "\n=1"
            })
    void textThatLooksLikeAFormulaStaysTextAndIsMarked(String text) throws IOException {
        var made = Workbooks.make(Workbooks.sheet("<row><text>" + text + "</text></row>"));

        assertEquals(1, made.written().guardedTexts());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made.bytes()))) {
            var cell = book.getSheetAt(0).getRow(0).getCell(0);
            assertEquals(CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void plainTextIsNotMarked() throws IOException {
        var made = Workbooks.make(Workbooks.sheet("<row><text>1 = 1</text></row>"));

        assertEquals(0, made.written().guardedTexts());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(made.bytes()))) {
            assertFalse(book.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void controlCharactersAndLoneSurrogatesBecomeReplacementCharactersAndAreCounted() {
        var made = Workbooks.make(
                Workbooks.sheet("<row><text>a\u0000b\u001Bc\u0085d\uD83De\uFFFFf \uD83D\uDE00</text></row>"));

        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf \uD83D\uDE00", words(made, "A1"));
        assertEquals(5, made.written().controlCharacters());
    }

    @Test
    void aTextThatReadersWouldDecodeIsReadBackAsWritten() {
        var made = Workbooks.make(Workbooks.sheet("<row><text>_x003D_cmd and _x000A_</text></row>"));

        assertEquals("_x003D_cmd and _x000A_", words(made, "A1"));
    }

    @Test
    void aTextOfExactlyTheLimitStaysWholeAndALongerOneIsCutWithAMark() {
        String limit = "x".repeat(32_000);
        var made = Workbooks.make(Workbooks.sheet("<row><text>" + limit + "</text><text>" + limit + "y</text></row>"));

        assertEquals(limit, words(made, "A1"));
        assertEquals(32_000, words(made, "B1").length());
        assertTrue(words(made, "B1").endsWith("x […]"));
        assertEquals(1, made.written().cutTexts());
    }

    @Test
    void aCutNeverSplitsACharacter() {
        String faces = "\uD83D\uDE00".repeat(16_001);

        String cut = words(Workbooks.make(Workbooks.sheet("<row><text>" + faces + "</text></row>")), "A1");

        assertTrue(cut.length() <= 32_000);
        assertEquals("\uD83D\uDE00 […]", cut.substring(cut.length() - 6));
    }

    @Test
    void sheetNamesBecomeSafeAndUnique() {
        String long31 = "A sheet name that is far longer than Excel allows";
        var made = Workbooks.make(Workbooks.workbook("<sheet name='a/b:c'/><sheet name='A-b-c'/><sheet name='" + long31
                + "'/><sheet name='" + long31 + "!'/><sheet name='history'/><sheet name=\"'x'\"/>"));

        assertEquals(
                Map.of(
                        "a/b:c",
                        "a-b-c",
                        "A-b-c",
                        "A-b-c (2)",
                        long31,
                        "A sheet name that is far longer",
                        long31 + "!",
                        "A sheet name that is far lo (2)",
                        "history",
                        "-history",
                        "'x'",
                        "-x-"),
                made.written().renamedSheets());
    }

    @Test
    void manyEntitiesInOneDescriptionAreNoAttack() {
        var rows = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            rows.append("<row><text>").append(i).append("&amp;&lt;&#228;</text></row>\n");
        }

        var made = Workbooks.make(Workbooks.sheet(rows.toString()));

        assertEquals("99999&<ä", words(made, "A100000"));
    }

    @Test
    void nothingIsLoadedFromOutside() {
        String fault = Workbooks.fault("<!DOCTYPE workbook [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>\n"
                + Workbooks.sheet("<row><text>&x;</text></row>"));

        assertTrue(fault.contains("broken XML"), fault);
    }

    @Test
    void linksLeadToHttpsMailAndTheWorkbookOnly() {
        for (String target : List.of("http://a.example/", "file:///etc/passwd", "javascript:alert(1)", "https://a b")) {
            String fault = Workbooks.fault(Workbooks.sheet("<row><link to='" + target + "'>x</link></row>"));
            assertEquals(
                    "sheet S, cell A1, line 3, column " + (17 + target.length() + 1) + ": found to=\"" + target
                            + "\"; expected an https:// or mailto: address, or #Sheet!A1",
                    fault);
        }
    }
}
