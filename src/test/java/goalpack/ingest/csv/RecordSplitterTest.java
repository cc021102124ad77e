package goalpack.ingest.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.ingest.csv.RawRecord.Shape;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class RecordSplitterTest {
    private static List<RawRecord> split(String text) throws IOException {
        return split("", new StringReader(text), Limits.DEFAULT);
    }

    private static List<RawRecord> split(String head, Reader rest, Limits limits) throws IOException {
        RecordSplitter splitter =
                new RecordSplitter(new Characters(head, 0, rest, ByteWidth.UTF_8, 0), Dialect.of(","), limits);
        List<RawRecord> records = new ArrayList<>();
        for (Optional<RawRecord> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            records.add(next.get());
        }
        return records;
    }

    @Test
    void everyLineEndEndsARecordOutsideQuotes() throws IOException {
        List<RawRecord> records = split("a,b\r\nc,\"d\r\n\ne\"\rf,g\n\nh,i");
        assertEquals(
                List.of("a,b", "c,\"d\r\n\ne\"", "f,g", "h,i"),
                records.stream().map(RawRecord::text).toList());
        assertEquals(
                List.of(1, 2, 5, 7), records.stream().map(RawRecord::firstLine).toList());
        assertEquals(
                List.of(1, 4, 5, 7), records.stream().map(RawRecord::lastLine).toList());
    }

    @Test
    void aStrayQuoteDoesNotCloseItsCell() throws IOException {
        RawRecord record = split("1,\"a 5\" screen, new\",x\n2,b,y\n").getFirst();
        assertEquals(Shape.STRAY_QUOTE, record.shape());
        assertEquals(3, record.cells());
        assertEquals(List.of("1", "a 5\" screen, new", "x"), List.of(Cells.of(record.text(), Dialect.of(","))));
    }

    @Test
    void aQuoteThatNeverClosesIsSaid() throws IOException {
        List<RawRecord> records = split("1,\"a\n2,b\n");
        assertEquals(1, records.size());
        assertEquals(Shape.UNCLOSED_QUOTE, records.getFirst().shape());
    }

    @Test
    void anEndlessCellStopsAtTheLimits() throws IOException {
        Limits limits = new Limits(100, 4, 5000, 1 << 20, 10, 512);
        assertEquals(
                Shape.TOO_MANY_CHARACTERS,
                split("", new StringReader("1," + "x".repeat(1000)), limits)
                        .getFirst()
                        .shape());
        RawRecord lines =
                split("", new StringReader("1,\"\n\n\n\n\n\n\n"), limits).getFirst();
        assertEquals(Shape.TOO_MANY_LINES, lines.shape());
        assertEquals(4, lines.lastLine());
    }

    @Test
    void textPutBackIsReadAgain() throws IOException {
        RecordSplitter splitter = new RecordSplitter(
                new Characters("\"a\nb\nc", 0, new StringReader("\"\nd\n"), ByteWidth.UTF_8, 3),
                Dialect.of(","),
                Limits.DEFAULT);
        RawRecord first = splitter.next().orElseThrow();
        splitter.resume(first, 3);
        RawRecord again = splitter.next().orElseThrow();
        assertEquals("b", again.text());
        assertEquals(2, again.firstLine());
        assertEquals(6, again.offset());
        assertEquals("c\"", splitter.next().orElseThrow().text());
        RawRecord last = splitter.next().orElseThrow();
        assertEquals("d", last.text());
        assertEquals(4, last.firstLine());
        assertEquals(11, last.offset());
        assertEquals(Optional.empty(), splitter.next());
    }

    @Test
    void recordsThatAreCleanAreTheRecordsOfAStrictParserWhereverTheTextIsCut() throws IOException {
        Random random = new Random(20260708);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(40);
            for (int i = 0; i < length; i++) {
                text.append(",\"\"ab \n\r".charAt(random.nextInt(8)));
            }
            int cut = random.nextInt(text.length() + 1);
            List<RawRecord> records =
                    split(text.substring(0, cut), new StringReader(text.substring(cut)), Limits.DEFAULT);
            assertEquals(split(text.toString()), records);
            if (records.stream().allMatch(record -> record.shape() == Shape.CLEAN)) {
                assertEquals(
                        strict(text.toString()),
                        new RecordParser(Dialect.of(","))
                                .parse(records).stream()
                                        .map(cells -> List.of(cells.orElseThrow()))
                                        .toList(),
                        text::toString);
            }
        }
    }

    private static List<List<String>> strict(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                text, CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get())) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
