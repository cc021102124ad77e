package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page that tells what a run reads, keeps and sends. */
class DataSheetTest {
    @TempDir
    private Path folder;

    private String sheet(String more, String... arguments) throws IOException {
        MonthsDesk.write(folder, MonthsDesk.BOOK + more, MonthsDesk.tickets());
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"run", "--period", "2026-06", "--role", "head"}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        Path run = Trial.in(folder, all).ending(0).folder();
        assertTrue(Files.readString(run.resolve("index.html")).contains("href=\"data-sheet.html\""));
        return Files.readString(run.resolve("data-sheet.html"));
    }

    @Test
    void itNamesTheColumnsThatWereReadAndThoseAboutPeopleApart() throws IOException {
        String sheet = sheet("");
        assertTrue(sheet.contains("<tr class=\"people\"><td>about people</td><td>assignee</td></tr>"), sheet);
        assertTrue(sheet.contains("<td>created_at, first_reply_at, solved_at</td>"), sheet);
        assertFalse(sheet.contains("requester"), "no row fills it");
    }

    @Test
    void whatTheBookDoesNotSayIsSaidToBeOpen() throws IOException {
        String sheet = sheet("");
        assertTrue(sheet.contains("The goal book does not say (retention)."), sheet);
        assertTrue(sheet.contains("Nothing: the goal book has no mail block."), sheet);
        assertTrue(sheet.contains("There are no pages about a single person"), sheet);
    }

    @Test
    void whatTheBookSaysIsThere() throws IOException {
        String sheet = sheet("""
                retention: { months: 18 }
                mail: { from: ops@shop.example, to: { head: [holder, board@shop.example] } }
                """, "--mail", "off");
        assertTrue(sheet.contains("For 18 months after the day"), sheet);
        assertTrue(sheet.contains("<td>head</td><td>who holds the role in that unit, board@shop.example</td>"), sheet);
        assertTrue(sheet.contains("fewer than 5 people"), sheet);
    }

    @ParameterizedTest
    @CsvSource({"de,Was gelesen wird", "fr,Ce qui est lu", "tr,Okunanlar", "nb,Hva som leses"})
    void itSpeaksTheLanguageOfTheRun(String language, String heading) throws IOException {
        String sheet = sheet("", "--lang", language);
        assertTrue(sheet.contains("<html lang=\"" + language + "\">") && sheet.contains("<h2>" + heading), sheet);
        assertEquals(-1, sheet.indexOf("What is "), sheet);
    }
}
