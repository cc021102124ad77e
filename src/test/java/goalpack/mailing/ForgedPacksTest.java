package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that print what is not for the reader: nothing is laid out for mailing, and the run says why. */
class ForgedPacksTest {
    private static final int PORT = 9;

    @TempDir
    private Path here;

    @BeforeEach
    void aDeskWithTemplatesOfItsOwn() throws IOException {
        new ManyTeams(3, 8).write(here, PORT);
        Path book = here.resolve("goalpack.yaml");
        Files.writeString(book, Files.readString(book).replace("people: ", "templates: own\npeople: "));
        Files.createDirectories(here.resolve("own/xlsx"));
        Files.createDirectories(here.resolve("own/pdf"));
    }

    private Trial run() {
        return Trial.in(here, "run", "--period", "2026-06", "--as-of", "2026-07-08", "--mail", "eml");
    }

    private void change(String template, String was, String is) throws IOException {
        String text = Files.readString(Path.of("templates").resolve(template));
        assertTrue(text.contains(was), template);
        Files.writeString(here.resolve("own").resolve(template), text.replace(was, is));
    }

    private void refusedFor(String... words) throws IOException {
        Trial refused = run().ending(2);
        assertTrue(refused.err().contains("[pack-leaks]"), refused.err());
        String said = refused.err().replaceAll("\\s+", " ");
        for (String word : words) {
            assertTrue(said.contains(word), refused.err());
        }
        assertFalse(Files.exists(refused.folder().resolve("outbox/plan.json")));
    }

    @Test
    void withTemplatesThatTellNothingMoreAllIsWell() throws IOException {
        change("pdf/team.ftl", "<div class=\"room\"></div>", "<p>Talk it over.</p>");
        run().ending(0);
    }

    @Test
    void aPdfThatNamesSomebodyOfTheTeamIsFound() throws IOException {
        change("pdf/team.ftl", "<div class=\"room\"></div>", "<p>Well done, Ada Rep001!</p>");
        refusedFor("lead:Team 001", "somebody who is not to be named");
    }

    @Test
    void aPdfThatNamesAnotherTeamIsFound() throws IOException {
        change("pdf/team.ftl", "<div class=\"room\"></div>", "<p>Do as well as Team 002.</p>");
        refusedFor("the name of another unit", "lead:Team 000", "lead:Team 001");
        Trial refused = run();
        assertFalse(refused.err().contains("lead:Team 002"), refused.err());
    }

    @Test
    void aWorkbookWithATicketOfAnotherTeamIsFound() throws IOException {
        change(
                "xlsx/tickets.ftl",
                "<row style=\"row\"><#if row.link??><link to=\"${row.link}\" style=\"link\">${row.ticket}</link><#else>"
                        + "<text>${row.ticket}</text></#if>",
                "<row style=\"row\"><text>t2-0</text>");
        refusedFor("lead:Team 000", "a ticket of another unit", ".xlsx");
    }

    @Test
    void aWorkbookThatNamesAnotherTeamIsFound() throws IOException {
        change("xlsx/tickets.ftl", "<text>${row.unit}</text>", "<text>Team 001</text>");
        refusedFor("lead:Team 000", "the name of another unit", ".xlsx");
    }
}
