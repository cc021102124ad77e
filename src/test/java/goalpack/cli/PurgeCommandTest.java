package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deleted, what stays, and what is said; it is 9 July 2026. */
class PurgeCommandTest {
    private static final String BOOK = """
            exports: [{ files: tickets.csv }]
            retention: { months: 6 }
            roles: { head: {} }
            goals: { answers: { role: head, says: Answered, metric: first-reply-within, with: { limit: 4h }, target: 80% } }
            """;

    @TempDir
    private Path here;

    private Path out;

    @BeforeEach
    void aBookAndFourRuns() throws IOException {
        out = here.resolve("out");
        Files.writeString(here.resolve("goalpack.yaml"), BOOK);
        run("2025-11", "0000000000aa", "2025-12-04");
        run("2025-12", "0000000000bb", "2026-01-08");
        run("2025-12", "0000000000cc", "2026-01-09");
        run("2026-06", "0000000000dd", "2026-07-01");
        current("2025-11", "0000000000aa");
        current("2025-12", "0000000000cc");
    }

    private void run(String period, String id, String asOf) throws IOException {
        Path run = out.resolve(period).resolve("monthly").resolve(id);
        Files.createDirectories(run.resolve("outbox/messages"));
        Files.writeString(run.resolve("rejects.csv"), "raw");
        Files.writeString(run.resolve("outbox/messages/a.eml"), "mail");
        Files.writeString(run.resolve("manifest.json"), """
                {"period": "%s", "review": "monthly", "run": "%s", "standing": "final", "settings": {"as-of": "%s"},
                 "inputs": [], "failed": [], "files": []}
                """.formatted(period, id, asOf));
    }

    private void current(String period, String id) throws IOException {
        Files.createSymbolicLink(out.resolve(period).resolve("monthly/current"), Path.of(id));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> walk = Files.walk(out, 3)) {
            return walk.filter(path -> path.getNameCount() == out.getNameCount() + 3)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private Trial purge(String... more) {
        return Trial.in(here, Stream.concat(Stream.of("purge"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void olderRunsGoWholeAndYoungerOnesStay() throws IOException {
        String said = purge().ending(0).out().replaceAll("\\s+", " ");
        assertEquals(List.of("0000000000cc", "0000000000dd", "current"), left());
        assertTrue(
                said.startsWith(
                        "2025-11/monthly/0000000000aa figures as of 4 Dec 2025, 3 files, 1 kB; current named it"),
                said);
        assertTrue(said.contains("2 runs deleted: they were older than 6 months"), said);
        assertTrue(said.contains("before 9 Jan 2026). 2 younger runs stay."), said);
    }

    @Test
    void aFolderThatIsLeftEmptyGoesTooAndNothingStaysBehind() throws IOException {
        purge().ending(0);
        assertFalse(Files.exists(out.resolve("2025-11"), LinkOption.NOFOLLOW_LINKS));
        assertFalse(Files.exists(out.resolve(".purged")));
        assertTrue(Files.exists(out.resolve("2025-12/monthly/current/manifest.json")));
    }

    @Test
    void aDryRunSaysTheSameAndDeletesNothing() throws IOException {
        List<String> before = left();
        assertTrue(
                purge("--dry-run").ending(0).out().contains("2 runs would be deleted: they are older than 6 months"));
        assertEquals(before, left());
    }

    @Test
    void aSecondTimeThereIsNothingToDelete() {
        purge().ending(0);
        assertTrue(purge().ending(0).out().startsWith("No run was older than 6 months"));
    }

    @Test
    void aRunWhoseAgeCannotBeToldIsLeftAloneAndSaid() throws IOException {
        Files.writeString(out.resolve("2025-11/monthly/0000000000aa/manifest.json"), "{}");
        Trial said = purge().ending(65);
        assertTrue(left().contains("0000000000aa"));
        assertTrue(said.err().contains("[manifest-unreadable]"), said.err());
    }

    @Test
    void foldersThatAreNoRunsAreNotTouched() throws IOException {
        Files.createDirectories(out.resolve("2019/notes/mine"));
        purge().ending(0);
        assertTrue(Files.exists(out.resolve("2019/notes/mine")));
    }

    @Test
    void aBookThatDoesNotSayForHowLongDeletesNothing() throws IOException {
        Files.writeString(here.resolve("goalpack.yaml"), BOOK.replace("retention: { months: 6 }\n", ""));
        Trial said = purge().ending(64);
        assertTrue(said.err().contains("retention: { months: 24 }"), said.err());
        assertEquals(6, left().size());
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertTrue(purge("--out", "elsewhere").ending(66).err().contains("Name it with --out."));
    }
}
