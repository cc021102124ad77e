package goalpack.ingest.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a table: its dialect, its header, and its rows, still to be read.
 *
 * @param rows stands behind the header
 * @param header the names as they stand there; none where the table has no header
 * @param names the same, to be known again
 * @param width how many cells a row should have
 * @param columns what the cells of each column look like
 * @param mended what was repaired above the rows
 */
public record Table(
        Dialect dialect,
        RecordSplitter rows,
        List<String> header,
        HeaderNames names,
        int width,
        Columns columns,
        List<Mended> mended) {
    private static final int HEAD = 1 << 16;
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?(?i:sep)=([^\"\r\n]{1,4}?)\"?[ \t]*(\r\n|\n|\r)", Pattern.DOTALL);

    /** How wide a row should be. */
    public enum Width {
        AS_HEADER,
        AS_MOST_ROWS
    }

    /** A repair above the rows, and the line that was mended. */
    public record Mended(Repair.Kind kind, RawRecord raw) {}

    public Table {
        header = List.copyOf(header);
        mended = List.copyOf(mended);
    }

    /**
     * Looks at the beginning of the text; empty when there is no text, or nothing parts its cells and nobody says what
     * does.
     */
    public static Optional<Table> of(OpenText text, Overrides overrides, Width width, Limits limits)
            throws IOException {
        String head = head(text.reader());
        Matcher line = SEPARATOR_LINE.matcher(head);
        boolean named = line.lookingAt();
        String sample = named ? head.substring(line.end()) : head;
        Overrides known = named ? overrides.orDelimiter(line.group(1)) : overrides;
        Sniffer sniffer = new Sniffer(sample, head.length() < HEAD, known);
        Optional<Dialect> dialect = sniffer.dialect();
        if (dialect.isEmpty() || head.isEmpty()) {
            return Optional.empty();
        }
        Characters characters = new Characters(head, 0, text.reader(), ByteWidth.of(text.charset()), text.skipped());
        RecordSplitter splitter = new RecordSplitter(characters, dialect.get(), limits);
        return Optional.of(new TableHead(
                        splitter,
                        dialect.get(),
                        sniffer.records(dialect.get()),
                        overrides.headerLines().orElse(1))
                .read(named, width));
    }

    private static String head(Reader text) throws IOException {
        char[] chars = new char[HEAD];
        int filled = 0;
        int read = text.read(chars, 0, HEAD);
        while (read > 0) {
            filled += read;
            read = text.read(chars, filled, HEAD - filled);
        }
        return new String(chars, 0, filled);
    }

    /** Whether a row says the header once more. */
    public boolean isHeaderAgain(String[] cells) {
        return names.areAgain(cells);
    }

    /** Whether a row is the header of another table: it has many of the names, but not each in its place. */
    public boolean isOtherHeader(String[] cells) {
        return names.areMostlyIn(cells) && !names.areAgain(cells);
    }

    /** Whether a row's cells stand in their columns, though it is shorter than the header or has empty cells too many. */
    public boolean isCertain(String[] cells) {
        if (cells.length < width) {
            return columns.suit(cells) && columns.areOptional(cells.length);
        }
        List<String> joined = Joining.of(List.of(cells), (from, to) -> false, dialect.delimiter(), columns);
        return columns.suit(cells)
                && columns.fit(Arrays.copyOf(cells, width)) >= columns.fit(joined.toArray(String[]::new));
    }

    /** A record that no row came of, cut into cells as well as it goes. */
    public String[] bestSplit(RawRecord record) {
        return BestSplit.of(record, dialect, columns);
    }

    /** The one certain reading of a record whose quotes are misplaced. */
    public Optional<String[]> withStrayQuotes(RawRecord record) {
        String[] plain = Cells.of(record.text(), dialect);
        return plain.length == width ? Optional.of(plain) : QuoteReading.of(record.text(), dialect, width);
    }
}
