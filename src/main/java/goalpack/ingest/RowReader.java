package goalpack.ingest;

import goalpack.ingest.RawRecord.Shape;
import goalpack.ingest.Reject.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Reads the rows below a header: strictly first, then with the one certain repair, else not at all.
 *
 * <p>Behind an unclosed quote it begins again at the first line within the record that looks like a row of its own; what
 * stands before is rejected.
 */
final class RowReader {
    private static final int BATCH_RECORDS = 512;
    private static final int BATCH_CHARS = 1 << 18;

    /** Takes rows; says whether it wants more. */
    interface Sink {
        boolean row(RawRecord raw, int record, String[] cells);
    }

    private final RecordSplitter splitter;
    private final RecordParser parser;
    private final char separator;
    private final Limits limits;
    private final Header header;
    private final int needed;
    private final Predicate<String[]> looksLikeRow;
    private final Ledger ledger;

    private final List<RawRecord> batch = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private int batchChars;

    /**
     * @param needed how many cells a row cannot do without
     * @param looksLikeRow tells a row from the inside of a quoted cell
     */
    RowReader(Table table, Header header, int needed, Predicate<String[]> looksLikeRow, Limits limits, Ledger ledger) {
        this.splitter = table.splitter();
        this.separator = table.separator();
        this.parser = new RecordParser(separator);
        this.header = header;
        this.needed = needed;
        this.looksLikeRow = looksLikeRow;
        this.limits = limits;
        this.ledger = ledger;
    }

    void readAll(Sink sink) throws IOException {
        boolean more = true;
        while (more) {
            Optional<RawRecord> next = splitter.next();
            more = next.isPresent();
            if (more) {
                int number = ledger.begin();
                more = next.get().isRegular(header.size())
                        ? regular(next.get(), number, sink)
                        : odd(next.get(), number, sink);
            }
        }
        flush(sink);
    }

    private boolean regular(RawRecord raw, int number, Sink sink) {
        batch.add(raw);
        numbers.add(number);
        batchChars += raw.text().length();
        return (batch.size() < BATCH_RECORDS && batchChars < BATCH_CHARS) || flush(sink);
    }

    private boolean flush(Sink sink) {
        List<Optional<String[]>> parsed = parser.parse(batch);
        boolean more = true;
        for (int i = 0; i < parsed.size() && more; i++) {
            more = parsed(batch.get(i), numbers.get(i), parsed.get(i), sink);
        }
        batch.clear();
        numbers.clear();
        batchChars = 0;
        return more;
    }

    private boolean parsed(RawRecord raw, int number, Optional<String[]> cells, Sink sink) {
        if (cells.isEmpty()) {
            ledger.reject(raw, number, Reason.MALFORMED_QUOTES);
            return true;
        }
        return ofOneWidth(raw, number, cells.get(), sink);
    }

    private boolean odd(RawRecord raw, int number, Sink sink) throws IOException {
        OptionalInt row = raw.hasManyLines() ? rowWithin(raw) : OptionalInt.empty();
        if (row.isPresent()) {
            beginAgain(raw, number, row.getAsInt());
            return true;
        }
        if (raw.nuls() > 0) {
            ledger.repair(raw, number, Repair.Kind.NUL);
        }
        switch (raw.shape()) {
            case CLEAN -> {
                return parsed(raw, number, parser.parse(raw.text()), sink);
            }
            case STRAY_QUOTE -> {
                return stray(raw, number, sink);
            }
            case UNCLOSED_QUOTE -> ledger.reject(raw, number, Reason.UNCLOSED_QUOTE);
            case TOO_MANY_LINES -> ledger.reject(raw, number, Reason.TOO_MANY_LINES);
            case TOO_MANY_CHARACTERS -> {
                ledger.reject(raw, number, Reason.TOO_MANY_CHARACTERS);
                splitter.skipLine();
            }
        }
        return true;
    }

    private boolean stray(RawRecord raw, int number, Sink sink) {
        Optional<String[]> cells = parser.parse(Quotes.doubled(raw.text(), separator));
        if (cells.isEmpty() || cells.get().length != header.size()) {
            ledger.reject(raw, number, Reason.MALFORMED_QUOTES);
            return true;
        }
        ledger.repair(raw, number, Repair.Kind.STRAY_QUOTE);
        return ofOneWidth(raw, number, cells.get(), sink);
    }

    /** Brings the row to the header's width. */
    private boolean ofOneWidth(RawRecord raw, int number, String[] cells, Sink sink) {
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            ledger.filter(Filtered.BLANK_ROW);
            return true;
        }
        if (header.isRepeatedBy(cells)) {
            ledger.repair(raw, number, Repair.Kind.REPEATED_HEADER);
            ledger.filter(Filtered.REPEATED_HEADER);
            return true;
        }
        if (cells.length < needed) {
            ledger.reject(raw, number, Reason.TOO_FEW_CELLS);
            return true;
        }
        if (cells.length > header.size()) {
            if (!Arrays.stream(cells).skip(header.size()).allMatch(String::isBlank)) {
                ledger.reject(raw, number, Reason.TOO_MANY_CELLS);
                return true;
            }
            ledger.repair(raw, number, Repair.Kind.EXTRA_EMPTY_CELLS);
        } else if (cells.length < header.size()) {
            ledger.repair(raw, number, Repair.Kind.SHORT_ROW);
        }
        String[] fitting = Arrays.copyOf(cells, header.size());
        Arrays.fill(fitting, Math.min(cells.length, fitting.length), fitting.length, "");
        return sink.row(raw, number, fitting);
    }

    private void beginAgain(RawRecord raw, int number, int from) {
        String before = raw.text().substring(0, from);
        int lines = Math.toIntExact(before.lines().count());
        ledger.reject(
                new RawRecord(
                        before.stripTrailing(),
                        "",
                        raw.firstLine(),
                        raw.firstLine() + lines - 1,
                        raw.cells(),
                        Shape.UNCLOSED_QUOTE,
                        raw.nuls()),
                number,
                Reason.UNCLOSED_QUOTE);
        splitter.resume(raw.text().substring(from) + raw.ending(), raw.firstLine() + lines);
    }

    /** Where within a record a line begins that is a row by itself. */
    private OptionalInt rowWithin(RawRecord raw) throws IOException {
        String text = raw.text();
        for (int from = afterLineEnd(text, 0); from < text.length(); from = afterLineEnd(text, from)) {
            int separatorAt = text.indexOf(separator, from);
            if (separatorAt < 0) {
                return OptionalInt.empty();
            }
            if (separatorAt < afterLineEnd(text, from) && isRow(text, from)) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isRow(String text, int from) throws IOException {
        Optional<RawRecord> inner =
                RecordSplitter.within(text, from, separator, limits).next();
        return inner.isPresent()
                && inner.get().shape() == Shape.CLEAN
                && inner.get().cells() == header.size()
                && parser.parse(inner.get().text()).filter(looksLikeRow).isPresent();
    }

    private static int afterLineEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                return i + 1;
            }
        }
        return text.length();
    }
}
