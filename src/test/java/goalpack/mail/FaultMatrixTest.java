package goalpack.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.publish.Disk;
import goalpack.publish.PublishedRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full at each file, force, rename and journal line of publishing and mailing, and has room again later. */
@Tag("long")
class FaultMatrixTest {
    private static final int PACKS = 2;
    private static final int NEVER = 0;

    @TempDir
    private Path temp;

    @Test
    void whereverTheDiskIsFullTheNextRunFinishesAndNobodyGetsAPackTwice() throws Exception {
        Map<String, String> undisturbed;
        int steps;
        try (ScriptedServer server = new ScriptedServer()) {
            Path out = temp.resolve("undisturbed");
            steps = run(out, server, NEVER);
            undisturbed = PublishedFiles.in(out);
        }
        assertTrue(steps > 40, "only " + steps + " steps");
        for (int step = 1; step <= steps; step++) {
            try (ScriptedServer server = new ScriptedServer()) {
                Path out = temp.resolve("full-" + step);
                run(out, server, step);
                run(out, server, NEVER);
                assertEquals(undisturbed, PublishedFiles.in(out), "after a full disk at step " + step);
                judge(out, server, step);
            }
        }
    }

    /** How many steps there were; -1 when the disk ended it, as it does but where a message is tried again by itself. */
    private static int run(Path out, ScriptedServer server, int full) throws InterruptedException {
        AtomicInteger steps = new AtomicInteger();
        Disk disk = new Disk((step, path) -> {
            if (steps.incrementAndGet() == full) {
                throw new IOException("No space left on device");
            }
        });
        try {
            PublishedRun run = SmallRun.publish(disk, out, PACKS);
            if (!Outbox.isThere(run)) {
                SmallRun.lay(disk, run, PACKS, Optional.empty());
            }
            try (Outbox outbox = Outbox.open(disk, run, SmallRun.NOW).value().orElseThrow();
                    SmtpCarrier carrier = SmallRun.carrier(server.port())) {
                new Sending(outbox, carrier, new SmallRun.StillClock().timing(), Patience.USUAL)
                        .send(outbox.plan().entries());
                outbox.show("<p>sent</p>");
            }
            return steps.get();
        } catch (IOException | NoSuchElementException ended) {
            return -1;
        }
    }

    private static void judge(Path out, ScriptedServer server, int step) {
        PublishedRun run = PublishedRun.read(out.resolve("2026-06/monthly/current"))
                .value()
                .orElseThrow();
        try (Outbox outbox = SmallRun.outbox(run)) {
            for (Entry entry : outbox.plan().entries()) {
                State state = outbox.standing(entry).state();
                int got = server.mailboxes()
                        .getOrDefault(entry.to().address(), List.of())
                        .size();
                String where = entry.id() + " after a full disk at step " + step + ": " + state + ", " + got;
                assertTrue((state == State.SENT && got == 1) || (state == State.UNKNOWN && got <= 1), where);
            }
        }
    }
}
