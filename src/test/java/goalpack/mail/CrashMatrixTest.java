package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process dies before each file, force, rename and journal line of publishing and mailing, and is started again. */
@Tag("long")
class CrashMatrixTest {
    @TempDir
    private Path temp;

    private final Map<State, Integer> ends = new EnumMap<>(State.class);

    @Test
    void whereverAProcessDiesTheNextOneFinishesAndNobodyGetsAPackTwice() throws Exception {
        int steps;
        Map<String, String> undisturbed;
        try (ScriptedServer server = new ScriptedServer()) {
            Path out = temp.resolve("undisturbed");
            steps = Integer.parseInt(live(out, server, 0).strip());
            undisturbed = PublishedFiles.in(out);
            assertEquals(Dying.PACKS, server.mailboxes().size());
        }
        assertTrue(steps > 40, "only " + steps + " steps");
        for (int step = 1; step <= steps; step++) {
            try (ScriptedServer server = new ScriptedServer()) {
                Path out = temp.resolve("died-" + step);
                die(out, server, step);
                live(out, server, 0);
                assertEquals(undisturbed, PublishedFiles.in(out), "after dying before step " + step);
                judge(out, server, step);
            }
        }
        System.out.println(steps + " deaths, entries ended as " + ends);
        assertTrue(ends.getOrDefault(State.UNKNOWN, 0) > 0, "no death in the middle of a message");
    }

    private void judge(Path out, ScriptedServer server, int step) throws IOException {
        PublishedRun run = PublishedRun.read(out.resolve("2026-06/monthly/current"))
                .value()
                .orElseThrow();
        try (Outbox outbox = SmallRun.outbox(run)) {
            for (Entry entry : outbox.plan().entries()) {
                State state = outbox.standing(entry).state();
                List<String> got = server.mailboxes().getOrDefault(entry.to().address(), List.of());
                String where = entry.id() + " after dying before step " + step;
                assertTrue(state == State.SENT || state == State.UNKNOWN, where + ": " + state);
                assertTrue(got.size() <= 1, where + " was delivered " + got.size() + " times");
                assertTrue(got.size() == 1 || state == State.UNKNOWN, where + " was lost");
                got.forEach(message -> assertTrue(message.contains("filename=" + entry.id() + ".pdf"), where));
                ends.merge(state, 1, Integer::sum);
            }
        }
    }

    private static void die(Path out, ScriptedServer server, int step) throws Exception {
        Process process = start(out, server, step);
        assertEquals(Dying.DIED, process.waitFor(), "step " + step);
    }

    private static String live(Path out, ScriptedServer server, int step) throws Exception {
        Process process = start(out, server, step);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private static Process start(Path out, ScriptedServer server, int step) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        out.toString(),
                        Integer.toString(server.port()),
                        Integer.toString(step))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
