package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.publish.Csv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of one person, and of nobody else. */
class MineCommandTest {
    private static final String BOOK = """
            organisation: Corner Shop
            smallest-unit: 1
            exports: [{ files: tickets.csv }]
            people: people.csv
            roles: { head: {}, rep: { covers: person, reports-to: head } }
            mail: { from: ops@shop.example, to: { head: [holder] } }
            goals:
              answers:
                role: head
                says: Answered within 4 hours
                metric: first-reply-within
                with: { limit: 4h }
                target: 80%
                owner: Ada Byron
            """;

    @TempDir
    private Path here;

    @BeforeEach
    void aDeskOfTwo() throws IOException {
        Files.writeString(here.resolve("goalpack.yaml"), BOOK);
        Files.writeString(here.resolve("people.csv"), """
                id,name,email,role,unit,reports_to,aliases
                p1,Ada Byron,ada@shop.example,head,,,A. Byron
                p2,Ben Okri,ben@shop.example,rep,,p1,ben
                """);
        List<String> rows = new ArrayList<>(List.of("ticket_id,created_at,status,assignee,first_reply_at,subject"));
        rows.add("1,2026-06-01T09:00:00Z,open,Ben Okri (away),2026-06-01T10:00:00Z,Parcel");
        rows.add("2,2026-06-02T09:00:00Z,open,A. Byron,2026-06-02T10:00:00Z,\"Thanks,\nben okri!\"");
        rows.add("3,2026-06-30T09:00:00Z,open,BEN,2026-06-30T10:00:00Z,A bench");
        Files.writeString(here.resolve("tickets.csv"), String.join("\n", rows) + "\n");
    }

    private Trial mine(String... more) {
        return Trial.in(here, Stream.concat(Stream.of("mine"), Stream.of(more)).toArray(String[]::new));
    }

    private List<List<String>> rows(String person) {
        return Csv.read(mine(person, "--format", "csv").ending(0).out());
    }

    @Test
    void everySpellingIsFoundWithFileAndLine() {
        assertEquals(
                List.of(
                        List.of("kind", "file", "line", "place", "text"),
                        List.of("exports", "tickets.csv", "2", "assignee", "Ben Okri (away)"),
                        List.of("exports", "tickets.csv", "3", "subject", "Thanks,\nben okri!"),
                        List.of("exports", "tickets.csv", "5", "assignee", "BEN"),
                        List.of("people", "people.csv", "3", "id", "p2"),
                        List.of("people", "people.csv", "3", "name", "Ben Okri"),
                        List.of("people", "people.csv", "3", "email", "ben@shop.example"),
                        List.of("people", "people.csv", "3", "role", "rep"),
                        List.of("people", "people.csv", "3", "reports_to", "p1"),
                        List.of("people", "people.csv", "3", "aliases", "ben")),
                rows("p2"));
        assertEquals(rows("p2"), rows("BEN@shop.example"), "whoever asks, by whatever name");
    }

    @Test
    void aHolderIsFoundInBookPacksAndMail() {
        Trial.in(here, "run", "--period", "2026-06").ending(0);
        List<List<String>> found = rows("Ada Byron");
        assertTrue(found.contains(List.of("book", "goalpack.yaml", "14", "", "owner: Ada Byron")), found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(
                                row -> row.get(1).endsWith(".pdf") && row.get(3).startsWith("p. ")),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(row -> row.getFirst().equals("mail")
                                && row.get(1).endsWith(".eml")
                                && row.get(3).equals("QUEUED")),
                found::toString);
        assertFalse(found.toString().contains("Okri"), found::toString);
    }

    @Test
    void theTextTellsItInTheBooksLanguageKindByKind() throws IOException {
        Files.writeString(here.resolve("goalpack.yaml"), "language: de\n" + BOOK);
        String said = mine("Ben Okri").ending(0).out();
        assertTrue(said.startsWith("Was über Ben Okri vorliegt"), said);
        assertTrue(
                said.contains("Exporte und Ereignisse: 3 Stellen\n  tickets.csv:2  assignee: Ben Okri (away)\n"), said);
        assertTrue(said.contains("Veröffentlichte Läufe: nichts"), said);
    }

    @Test
    void jsonHoldsTheSame() {
        assertTrue(mine("ben", "--format", "json").ending(0).out().contains("\"text\" : \"BEN\""));
    }

    @Test
    void somebodyOfWhomNothingIsHeldIsSaidSo() {
        Trial said = mine("Cleo Danso").ending(66);
        assertTrue(said.err().contains("Nothing is held of Cleo Danso"), said.err());
        assertEquals("", said.out());
    }

    @Test
    void someoneWhomOnlyTheExportsKnowIsFound() throws IOException {
        Files.writeString(here.resolve("people.csv"), "id,name,email,role\n");
        assertEquals(3, rows("Ben Okri").size());
    }
}
