package goalpack.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void aTableHasAHeadingAndARowALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv.table(List.of("scope", "value"), List.of(List.of("İzmir", "0.5"), List.of("", "")))
                .writeTo(out);
        assertEquals("scope,value\r\nİzmir,0.5\r\n,\r\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aRowOfAnotherLengthIsRefused() {
        Content table = Csv.table(List.of("a", "b"), List.of(List.of("1")));
        assertThrows(IllegalArgumentException.class, () -> table.writeTo(new ByteArrayOutputStream()));
    }

    @Test
    void onlyWhatNeedsQuotesHasThem() {
        assertEquals(
                "plain,\"a,b\",\"say \"\"hi\"\"\",\"two\r\nlines\",\" blank\",it's\r\n",
                Csv.line(List.of("plain", "a,b", "say \"hi\"", "two\r\nlines", " blank", "it's")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1234",
                "-x",
                "-",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－x",
                "＠a",
                "−1+2",
                "-1+1",
                "--1",
                "\u200b=1+1"
            })
    void whatASpreadsheetWouldTakeForAFormulaGetsAnApostrophe(String cell) {
        assertEquals("'" + cell + "\r\n", Csv.line(List.of(cell)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1", "\r\n@x", "  +x", "\u00a0\t-x"})
    void aFormulaAfterBlanksIsFoundToo(String cell) {
        assertEquals("'" + cell, unquoted(Csv.line(List.of(cell))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "-12.50", "0.3333333333", "2026-06", "a=b", "mail@desk.example", "R&D - north"})
    void plainNumbersAndPlainTextStayAsTheyAre(String cell) {
        assertEquals(cell + "\r\n", Csv.line(List.of(cell)));
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreReplaced() {
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd\uFFFD,\"t\tu\n\",😀\r\n",
                Csv.line(List.of("a\u0000b\u001bc\u0085d\ud83d", "t\tu\n", "😀")));
    }

    private static String unquoted(String line) {
        String cell = line.substring(0, line.length() - 2);
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }
}
