package goalpack.mailing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real disk and a real machine do to a run: each ends with the documented exit code and a word on it. */
@Tag("long")
class FailuresTest {
    private static final List<String> RUN = List.of("run", "--period", "2026-06", "--as-of", "2026-07-08", "--quiet");

    /** Root reads and writes everything, unless it is told not to. */
    private static final List<String> AS_ANYBODY = List.of(
            "setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-dac_override,-dac_read_search");

    @TempDir
    private Path here;

    @BeforeEach
    void aDesk() throws IOException {
        new ManyTeams(2, 8).write(here, 9);
    }

    private void ends(int expected, String saying, List<String> before) throws Exception {
        OtherProcess process = OtherProcess.start(here, before, RUN);
        int exit = process.ended();
        String said = process.said();
        assertEquals(expected, exit, said);
        assertTrue(said.contains(saying), said);
        process.forget();
    }

    private static void command(String... words) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder(words).inheritIO().start().waitFor(), String.join(" ", words));
    }

    @Test
    void aFullDiskPublishesNothingAndOnceThereIsRoomAllIsWell() throws Exception {
        Path out = Files.createDirectory(here.resolve("out"));
        command("mount", "-t", "tmpfs", "-o", "size=200k,mode=700", "tmpfs", out.toString());
        try {
            ends(74, "No space left on device", List.of());
            assertFalse(Files.exists(out.resolve("2026-06/monthly/current")));
            command("mount", "-o", "remount,size=64m", out.toString());
            ends(0, "", List.of());
            assertTrue(Files.exists(out.resolve("2026-06/monthly/current/manifest.json")));
        } finally {
            command("umount", out.toString());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenTo() throws Exception {
        Path out = Files.createDirectory(here.resolve("out"));
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        ends(77, "out", AS_ANYBODY);
    }

    @Test
    void anExportThatMayNotBeRead() throws Exception {
        Path tickets = here.resolve("tickets.csv");
        Files.setPosixFilePermissions(tickets, PosixFilePermissions.fromString("---------"));
        ends(66, "tickets.csv", AS_ANYBODY);
        assertFalse(Files.exists(here.resolve("out")));
    }

    @Test
    void anExportThatChangesWhileItIsRead() throws Exception {
        Path tickets = here.resolve("tickets.csv");
        Thread writer = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                try {
                    Files.writeString(tickets, "\n", StandardOpenOption.APPEND);
                    Thread.sleep(1);
                } catch (IOException | InterruptedException over) {
                    return;
                }
            }
        });
        try {
            ends(74, "tickets.csv", List.of());
        } finally {
            writer.interrupt();
            writer.join();
        }
        assertFalse(Files.exists(here.resolve("out/2026-06")));
    }

    @Test
    void aSecondRunEndsAtOnceWhileTheFirstGoesOn() throws Exception {
        OtherProcess first = OtherProcess.start(here, List.of(), RUN);
        while (!Files.exists(here.resolve("out/.staging")) && first.process().isAlive()) {
            Thread.sleep(5);
        }
        ends(78, "out", List.of());
        assertEquals(0, first.ended(), first.said());
        first.forget();
    }
}
