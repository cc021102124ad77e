package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a run is still what was published. */
class VerifyTest {
    @TempDir
    Path folder;

    private Path run = Path.of("");

    @BeforeEach
    void aRun() throws IOException {
        MonthsDesk.write(folder, MonthsDesk.BOOK, MonthsDesk.tickets());
        run = Trial.in(folder, "run", "--period", "2026-06").ending(0).folder();
    }

    private Trial verify(Path run) {
        return Trial.in(folder, "verify", run.toString());
    }

    @Test
    void aRunAsPublishedIsInOrderAlsoByTheNameCurrent() {
        assertTrue(verify(run).ending(0).out().contains("files are what was published"));
        assertEquals(
                verify(run).out(),
                verify(run.resolveSibling("current")).ending(0).out());
    }

    @Test
    void whatDiffersIsMissingOrExtraIsNamed() throws IOException {
        Files.writeString(run.resolve("figures.csv"), "period\r\n");
        Files.delete(run.resolve("results.json"));
        Files.writeString(run.resolve("notes.txt"), "mine");
        String told = verify(run).ending(65).err();
        assertTrue(told.contains("figures.csv is not what was published."), told);
        assertTrue(told.contains("results.json is gone."), told);
        assertTrue(told.contains("notes.txt was not published with the run."), told);
    }

    @Test
    void theOutboxIsNoPartOfIt() throws IOException {
        Files.createDirectory(run.resolve("outbox"));
        Files.writeString(run.resolve("outbox/1.eml"), "Subject: x\r\n\r\n");
        verify(run).ending(0);
    }

    @Test
    void aManifestThatWasChangedIsFound() throws IOException {
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"2026-06-30\"", "\"2026-06-29\""));
        assertTrue(verify(run).ending(65).err().contains("[run-name-differs]"));
        Files.writeString(manifest, "{");
        assertTrue(verify(run).ending(65).err().contains("[manifest-unreadable]"));
    }

    @Test
    void aFolderThatIsNoRunIsCalledSo() {
        assertTrue(verify(folder).ending(66).err().contains("is not the folder of a run"));
    }
}
