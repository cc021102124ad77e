package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of a file as plain CSV, by look and as told. */
class AsCsvTest {
    private static final String TICKETS = """
            ticket_id|created_at|status|team
            1|2026-06-02T09:00:00Z|open|'Leeds | North'
            2|2026-06-03T09:00:00Z|solved|Bergen
            """;

    @TempDir
    private Path desk;

    private String copied(String text, String... options) throws IOException {
        return copied(text.getBytes(StandardCharsets.UTF_8), options);
    }

    private String copied(byte[] bytes, String... options) throws IOException {
        Files.write(desk.resolve("x.csv"), bytes);
        String[] arguments = new String[3 + options.length];
        arguments[0] = "inspect";
        arguments[1] = "x.csv";
        arguments[2] = "--as-csv";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Trial.in(desk, arguments).ending(0).out();
    }

    @Test
    void aSeparatorMayHaveSeveralCharacters() throws IOException {
        assertEquals("id,note\r\n1,a|b\r\n", copied("id||note\n1||a|b\n", "--delimiter", "||"));
        assertEquals("id,note\r\n1,\"a,b\"\r\n", copied("id;note\n1;a,b\n", "--delimiter", ";"));
    }

    @Test
    void quoteAndEscapeAreTakenAsTold() throws IOException {
        assertEquals("id,note\r\n1,\"a,b\"\r\n", copied("id,note\n1,$a,b$\n", "--delimiter", ",", "--quote", "$"));
        assertEquals(
                "id,note\r\n1,\"a \"\"b\"\" c\"\r\n",
                copied("id,note\n1,\"a !\"b!\" c\"\n", "--delimiter", ",", "--quote", "\"", "--escape", "!"));
        assertEquals("id,note\r\n1,\"\"\"a\"\"\"\r\n", copied("id,note\n1,\"a\"\n", "--delimiter", ",", "--quote", ""));
    }

    @Test
    void theEncodingIsTakenAsTold() throws IOException {
        byte[] bytes = "id,note\n1,Zoë\n".getBytes(Charset.forName("IBM850"));
        assertEquals("id,note\r\n1,Zoë\r\n", copied(bytes, "--encoding", "IBM850"));
    }

    @Test
    void aTableMayHaveNoHeader() throws IOException {
        assertEquals("1,a\r\n2,b\r\n", copied("1,a\n2,b\n", "--header-lines", "0"));
    }

    @Test
    void severalHeaderLinesAreJoinedCellByCell() throws IOException {
        assertEquals(
                "Ticket id,Agent name\r\n1,Ada\r\n", copied("Ticket,Agent\nid,name\n1,Ada\n", "--header-lines", "2"));
    }

    @Test
    void anEmptyFileGivesNothing() throws IOException {
        assertEquals("", copied(""));
        assertEquals("", copied("", "--delimiter", ";", "--header-lines", "0"));
    }

    @Test
    void whatWasRejectedIsWrittenAsItCanBestBeSplit() throws IOException {
        Files.writeString(desk.resolve("x.csv"), "id,note,team\n1,a,b\n2,c,d,e,f\n3,g,h\n");
        Trial trial = Trial.in(desk, "inspect", "x.csv", "--as-csv").ending(0);
        assertTrue(trial.out().startsWith("id,note,team\r\n1,a,b\r\n2,"), trial::out);
        assertEquals(4, trial.out().lines().count());
        assertTrue(trial.err().contains("rejected"), trial::err);
    }

    @Test
    void whatIsToldCountsForThePictureToo() throws IOException {
        Files.writeString(desk.resolve("x.csv"), TICKETS);
        String told = Trial.in(desk, "inspect", "x.csv", "--delimiter", "|", "--quote", "'")
                .ending(0)
                .out();
        assertTrue(told.contains("Leeds | North"), told);
        assertTrue(told.contains("2 records = 2 accepted"), told);
        String untold = Trial.in(desk, "inspect", "x.csv", "--delimiter", "|", "--quote", "")
                .ending(0)
                .out();
        assertTrue(untold.contains("1 rejected"), untold);
    }

    @Test
    void whatNoTableCanHaveIsRefusedWithASentence() throws IOException {
        Files.writeString(desk.resolve("x.csv"), TICKETS);
        assertTrue(Trial.in(desk, "inspect", "x.csv", "--quote", "ab")
                .ending(64)
                .err()
                .contains("one character"));
        assertTrue(Trial.in(desk, "inspect", "x.csv", "--header-lines", "-1")
                .ending(64)
                .err()
                .contains("0 lines or more"));
    }

    @Test
    void theStandardInputIsReadLikeAFile() {
        assertTrue(Trial.fed(TICKETS, desk, "inspect", "-").ending(0).out().contains("2 records = 2 accepted"));
        assertTrue(Trial.fed(TICKETS, desk, "inspect", "-", "--as-csv")
                .ending(0)
                .out()
                .contains("2,2026-06-03T09:00:00Z"));
        Trial run = Trial.fed(TICKETS, desk, "run", "-", "--period", "2026-06");
        assertTrue(Files.exists(run.folder().resolve("figures.csv")), run::toString);
    }

    @Test
    void theStandardInputIsReadAlone() throws IOException {
        Files.writeString(desk.resolve("x.csv"), TICKETS);
        Trial run = Trial.fed(TICKETS, desk, "run", "-", "x.csv").ending(64);
        assertTrue(run.err().contains("it is read alone"), run::err);
    }
}
