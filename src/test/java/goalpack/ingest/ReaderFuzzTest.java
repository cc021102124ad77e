package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.problem.Checked;
import goalpack.ticket.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes at all: {@code -Dgoalpack.seed=…} takes another sequence. */
class ReaderFuzzTest {
    private static final long SEED = Long.getLong("goalpack.seed", 20260708);
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String ODD = "\"\"\",;\n\r\\\t '\u0000\u00e9x";

    @TempDir
    private Path folder;

    private Checked<Intake> read(byte[] bytes, int round, long seed) {
        return assertTimeoutPreemptively(
                LONGEST,
                () -> Desk.in(folder)
                        .profile("generic")
                        .files("x.csv")
                        .with("x.csv", bytes)
                        .read(),
                () -> "seed " + seed + ", round " + round);
    }

    @Test
    void bytesThatMeanNothingAreRefusedOrRead() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(3000)];
            random.nextBytes(bytes);
            byte[] packed = round % 3 == 0 ? cutOff(bytes, random) : bytes;
            Checked<Intake> read = read(packed, round, SEED);
            assertTrue(read.isUsable() || !read.problems().isEmpty(), "seed " + SEED + ", round " + round);
        }
    }

    private static byte[] cutOff(byte[] bytes, Random random) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return Arrays.copyOf(packed.toByteArray(), 2 + random.nextInt(packed.size() - 1));
    }

    @Test
    void noRowIsLostUncounted() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder("ticket_id,created_at,status,team,category\n");
            for (int i = 0; i < 40; i++) {
                text.append("T%04d,2026-03-%02d 09:00,open,Leeds,\"A, %d\"\n".formatted(i, 1 + i % 28, i));
            }
            int from = text.indexOf("\n") + 1;
            for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
                text.setCharAt(from + random.nextInt(text.length() - from), ODD.charAt(random.nextInt(ODD.length())));
            }
            Checked<Intake> read = read(text.toString().getBytes(StandardCharsets.UTF_8), round, SEED + 1);
            String told = "seed " + (SEED + 1) + ", round " + round + "\n" + text;
            assertTrue(read.value().isPresent(), told + read.problems());
            Set<String> lost = ids(text.toString());
            lost.removeIf(id -> isTold(id, read.value().orElseThrow()));
            assertTrue(lost.isEmpty(), () -> lost + " are lost; " + told);
        }
    }

    /** The ids that came through. */
    private static Set<String> ids(String text) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            String id = "T%04d".formatted(i);
            if (text.contains(id)) {
                ids.add(id);
            }
        }
        assertFalse(ids.isEmpty());
        return ids;
    }

    private static boolean isTold(String id, Intake intake) {
        List<String> texts = new ArrayList<>(intake.unknownStatuses().keySet());
        intake.tickets().forEach(ticket -> {
            texts.add(ticket.id().id());
            texts.add(ticket.label(Label.TEAM));
            texts.add(ticket.label(Label.CATEGORY));
        });
        intake.rejects().forEach(reject -> texts.add(reject.at().raw()));
        intake.repairs().forEach(repair -> texts.add(repair.at().raw()));
        return texts.stream().anyMatch(text -> text.contains(id));
    }
}
