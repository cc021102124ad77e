package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import goalpack.publish.Content;
import goalpack.publish.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a run leaves, and how it ends, when it cannot do what it was asked for. */
class WhenItCannotTest {
    @TempDir
    private Path temp;

    private Path out;

    @BeforeEach
    void aCopyOfTheWorkedCases() throws IOException {
        for (String file : List.of("goalpack.yaml", "tickets.csv")) {
            Files.copy(Runs.GOLDEN.resolve(file), temp.resolve(file));
        }
        out = temp.resolve("out");
    }

    private Trial run(String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", "--period=2026-03", "--as-of=2026-03-31"));
        arguments.addAll(List.of(more));
        return Trial.in(temp, arguments.toArray(String[]::new));
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(temp.resolve(file), Files.readString(temp.resolve(file)) + text);
    }

    /** One more refused row than a file may have. */
    private void tooManyBadRows() throws IOException {
        for (int i = 0; i < 6; i++) {
            append("tickets.csv", "X" + i + ",2026-02-30T09:00:00+01:00" + ",".repeat(19) + "\n");
        }
    }

    @Test
    void anOutputFolderThatAnotherRunWritesToIsLeftAlone() {
        try (Publication other = Publication.begin(out).value().orElseThrow()) {
            other.add("index.html", Content.of("theirs"));
            Trial second = run();
            assertEquals(78, second.exit());
            assertTrue(second.err().contains("[run-locked]"), second.err());
            assertEquals("", second.out());
        }
        assertFalse(Files.exists(out.resolve("2026-03")));
    }

    @Test
    void anOutputFolderThatIsAFileIsRefused() throws IOException {
        Files.writeString(out, "mine");
        Trial run = run();
        assertEquals(73, run.exit());
        assertTrue(run.err().contains("[output-not-created]"), run.err());
        assertEquals("mine", Files.readString(out));
    }

    @Test
    void aBookThatIsNotThereIsNotFound() {
        Trial run = run("goalpak.yaml");
        assertEquals(66, run.exit());
        assertTrue(run.err().contains("goalpak.yaml"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void anExportThatIsNotThereIsNotFound() throws IOException {
        Files.delete(temp.resolve("tickets.csv"));
        Trial run = run();
        assertEquals(66, run.exit());
        assertTrue(run.err().contains("tickets.csv"), run.err());
        assertFalse(Files.exists(out.resolve("2026-03")));
    }

    @Test
    void aDraftIsMarkedOnEachPageAndIsNotCurrent() throws IOException {
        tooManyBadRows();
        Trial run = run("--role=director,lead");
        assertEquals(2, run.exit(), run::toString);
        assertTrue(run.err().contains("DRAFT"), run.err());
        RunFolder draft = new RunFolder(run.folder());
        assertEquals(3, draft.packs(".pdf").size());
        for (String pack : draft.packs(".pdf")) {
            for (String page : draft.pages(pack)) {
                assertTrue(page.contains("DRAFT"), () -> pack + ": " + page);
            }
        }
        assertTrue(Files.readString(draft.root().resolve("index.html")).contains("DRAFT"));
        assertEquals("draft", draft.json("manifest.json").get("standing").asString());
        assertFalse(Files.exists(draft.root().resolveSibling("current")));
        List<String> rejects = Files.readAllLines(draft.root().resolve("rejects.csv"));
        assertEquals(7, rejects.size());
        String bad = "X0,2026-02-30T09:00:00+01:00" + ",".repeat(19);
        long before = Files.readString(temp.resolve("tickets.csv")).indexOf(bad);
        long lines = Files.readString(temp.resolve("tickets.csv"))
                .substring(0, (int) before)
                .lines()
                .count();
        assertEquals(
                "tickets.csv,%d,%d,%d,%d,created_at,2026-02-30T09:00:00+01:00,stamp-impossible,%s,\"%s\""
                        .formatted(lines, lines + 1, lines + 1, before, "There is no such day or hour.", bad),
                rejects.get(1));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(draft.root().resolve("rejects.csv")));
    }

    @Test
    void aDraftLeavesCurrentWhereItWas() throws IOException {
        Path good = run("--role=director").ending(0).folder();
        tooManyBadRows();
        Path draft = run("--role=director").ending(2).folder();
        assertFalse(draft.equals(good));
        assertEquals(good.getFileName(), Files.readSymbolicLink(good.resolveSibling("current")));
    }

    @Test
    void aTemplateThatFailsFailsItsOwnPacksAlone() throws IOException {
        append("goalpack.yaml", "templates: own\n");
        Files.createDirectories(temp.resolve("own/pdf"));
        Files.writeString(temp.resolve("own/pdf/team-page.ftlx"), "<p>${goal.nothing.of.this.name}</p>\n");
        Trial run = run("--role=director,lead");
        assertEquals(3, run.exit(), run::toString);
        assertTrue(run.err().contains("team-page.ftlx"), run.err());
        RunFolder published = new RunFolder(run.folder());
        assertEquals(1, published.packs(".pdf").size());
        assertTrue(published.packs(".pdf").getFirst().startsWith("packs/director/"));
        JsonNode failed = published.json("manifest.json").get("failed");
        assertEquals(2, failed.size());
        for (JsonNode pack : failed) {
            assertTrue(pack.get("pack").asString().startsWith("packs/lead/"), pack::toString);
            assertEquals("template-variable", pack.get("reason").asString());
        }
        assertEquals(15, published.figures().size());
    }
}
