package goalpack.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.ExportSource;
import goalpack.goal.Settings;
import goalpack.ingest.csv.Limits;
import goalpack.problem.Checked;
import goalpack.ticket.Ticket;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;

/** However many threads read, in pieces of whatever size, in whatever order: the tickets are the same to the last fact. */
class SameTicketsTest {
    private static final Path SAMPLE = Path.of("sample-data").toAbsolutePath();

    private static List<ExportSource> months(String... months) {
        List<ExportSource> sources = new ArrayList<>();
        for (String month : months) {
            sources.add(source("exports/zendesk-" + month + ".csv.gz"));
        }
        return sources;
    }

    private static ExportSource source(String files) {
        return new ExportSource(
                "zendesk",
                files,
                "auto",
                Optional.of(ZoneOffset.UTC),
                Optional.empty(),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Limits atOnce(int records) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                usual.recordChars(),
                usual.recordLines(),
                usual.columns(),
                usual.unpackedBytes(),
                usual.unpackedRatio(),
                records);
    }

    private static Intake read(List<ExportSource> sources, Limits limits, int threads)
            throws InterruptedException, ExecutionException {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            Checked<Intake> read = pool.submit(() -> Exports.read(
                            SAMPLE,
                            sources,
                            List.of(),
                            ProfileFiles.BUILT_IN,
                            Settings.DEFAULT.rejects(),
                            limits,
                            Progress.NONE))
                    .get();
            return read.value().orElseThrow(() -> new AssertionError(read.problems()));
        }
    }

    private static void assertSame(Intake expected, Intake other) {
        assertEquals(expected.tickets().size(), other.tickets().size());
        for (int i = 0; i < expected.tickets().size(); i++) {
            Ticket one = expected.tickets().get(i);
            Ticket two = other.tickets().get(i);
            assertTrue(Ticket.compareFacts(one, two) == 0 && one.origin().equals(two.origin()), one.id()::toString);
        }
        assertEquals(expected.files(), other.files());
        assertEquals(expected.rejects(), other.rejects());
        assertEquals(expected.repairs(), other.repairs());
        assertEquals(expected.comebacks(), other.comebacks());
        assertEquals(expected.vanished(), other.vanished());
    }

    @Test
    void forOneThreadAndForTwoForAnyPieceAndAnyOrderOfFiles() throws InterruptedException, ExecutionException {
        List<ExportSource> sources = months("2026-03", "2026-04", "2026-05");
        Intake expected = read(sources, Limits.DEFAULT, 1);
        assertTrue(expected.tickets().size() > 1000);
        assertSame(expected, read(sources, Limits.DEFAULT, 2));
        Random random = new Random(42);
        for (int records : List.of(1, 7)) {
            Collections.shuffle(sources, random);
            assertSame(expected, read(sources, atOnce(records), 2));
        }
    }

    @Test
    void ofOneFileWhoseRecordsAreParsedByTwoThreads() throws InterruptedException, ExecutionException {
        List<ExportSource> sources = months("2026-05");
        Intake expected = read(sources, atOnce(3), 1);
        assertTrue(expected.tickets().size() > 400);
        assertSame(expected, read(sources, atOnce(3), 2));
        assertSame(expected, read(sources, atOnce(64), 4));
    }
}
