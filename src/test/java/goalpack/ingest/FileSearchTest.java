package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an entry of the goal book finds. */
class FileSearchTest {
    private static final String HEADER = "ticket_id,status,created_at";
    private static final String ROW = ",open,2026-06-01T08:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void aLinkedFolderIsFollowedAndItsFilesAreCalledByTheLink() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/2026"));
        Files.writeString(archive.resolve("june.csv"), HEADER + "\n1" + ROW + "\n");
        Files.createDirectories(folder.resolve("desk"));
        Files.createSymbolicLink(folder.resolve("desk/exports"), folder.resolve("archive"));
        Desk desk = Desk.in(folder.resolve("desk")).profile("canonical");
        for (String pattern : new String[] {"exports/**/*.csv", "exports/2026/*.csv", "exports/*/june.csv"}) {
            assertEquals(
                    "exports/2026/june.csv",
                    desk.files(pattern).intake().files().getFirst().file());
        }
    }

    @Test
    void theFolderOfTheBookMayBeALinkItself() throws IOException {
        Path real = Files.createDirectories(folder.resolve("real"));
        Files.writeString(real.resolve("june.csv"), HEADER + "\n1" + ROW + "\n");
        Path link = Files.createSymbolicLink(folder.resolve("link"), real);
        Desk desk = Desk.in(link).profile("canonical").files("*.csv");
        assertEquals("june.csv", desk.intake().files().getFirst().file());
    }
}
