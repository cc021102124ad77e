package goalpack.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Any text, cut any way: {@code -Dgoalpack.seed=…} takes another sequence. */
class SplitterFuzzTest {
    private static final long SEED = Long.getLong("goalpack.seed", 20260708);
    private static final int ROUNDS = 4000;
    private static final String ALPHABET = "aaab1,,,;\t\"\"\"'\\\n\n\r \u00e9\u6771";
    private static final List<Dialect> DIALECTS = List.of(
            Dialect.of(","),
            Dialect.of(";"),
            Dialect.of(",a"),
            new Dialect(",", Optional.of('\''), Optional.of('\\')),
            new Dialect("\t", Optional.empty(), Optional.empty()));

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static List<RawRecord> split(String text, int head, int chunk, Dialect dialect) throws IOException {
        Reader rest = new FilterReader(new StringReader(text.substring(head))) {
            @Override
            public int read(char[] into, int from, int length) throws IOException {
                return in.read(into, from, Math.min(length, chunk));
            }
        };
        RecordSplitter splitter = new RecordSplitter(
                new Characters(text.substring(0, head), 0, rest, ByteWidth.UTF_8, 0), dialect, Limits.DEFAULT);
        List<RawRecord> records = new ArrayList<>();
        for (Optional<RawRecord> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            records.add(next.get());
        }
        return records;
    }

    @Test
    void tinyPiecesGiveTheRecordsOfOnePiece() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            int head = random.nextInt(text.length() + 1);
            int chunk = 1 + random.nextInt(5);
            Dialect dialect = DIALECTS.get(round % DIALECTS.size());
            String told = "seed " + SEED + ", round " + round;
            assertEquals(split(text, text.length(), 1, dialect), split(text, head, chunk, dialect), told);
        }
    }

    @Test
    void noCharacterIsLost() throws IOException {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            StringBuilder joined = new StringBuilder();
            for (RawRecord record : split(text, 0, 3, DIALECTS.get(round % DIALECTS.size()))) {
                joined.append(record.text()).append(record.ending());
            }
            String told = "seed " + (SEED + 1) + ", round " + round;
            assertEquals(withoutLineEnds(text), withoutLineEnds(joined.toString()), told);
        }
    }

    /** Lines that hold nothing are no records, so their ends are not kept. */
    private static String withoutLineEnds(String text) {
        return text.replaceAll("[\r\n]", "");
    }

    @Test
    void aRecordStandsAtItsByte() throws IOException {
        Random random = new Random(SEED + 2);
        for (int round = 0; round < ROUNDS; round++) {
            String text = text(random);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            for (RawRecord record : split(text, 0, 2, DIALECTS.get(round % DIALECTS.size()))) {
                int from = Math.toIntExact(record.offset());
                String there = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
                String told = "seed " + (SEED + 2) + ", round " + round;
                assertEquals(record.text(), there.substring(0, record.text().length()), told);
            }
        }
    }
}
