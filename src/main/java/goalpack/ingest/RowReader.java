package goalpack.ingest;

import goalpack.ingest.Reject.Reason;
import goalpack.ingest.csv.Limits;
import goalpack.ingest.csv.RawRecord;
import goalpack.ingest.csv.RawRecord.Shape;
import goalpack.ingest.csv.RecordParser;
import goalpack.ingest.csv.RecordSplitter;
import goalpack.ingest.csv.Repair;
import goalpack.ingest.csv.Table;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiPredicate;

/**
 * Reads the rows below a header: strictly first, then with the one certain repair, else not at all.
 *
 * <p>Regular records are parsed in batches by whatever thread is free while the next ones are cut; the sink is told of all
 * in their order.
 *
 * <p>Behind an unclosed quote it begins again at the first line within the record that looks like a row of its own; what
 * stands before is rejected.
 */
final class RowReader {
    private static final int BATCH_CHARS = 1 << 18;
    private static final int MOST_UNDER_WAY = 3;

    /** Takes rows in the order of the file; says whether it wants more. */
    interface Sink {
        boolean row(RawRecord raw, int record, String[] cells);

        /** Told of each record that no row came of. */
        default void rejected(RawRecord raw) {}

        /** Told of each row whose cells are all empty. */
        default void blank(String[] cells) {}
    }

    private final Table table;
    private final RecordSplitter splitter;
    private final RecordParser parser;
    private final Limits limits;
    private final int width;
    private final int needed;
    private final BiPredicate<RawRecord, String[]> looksLikeRow;
    private final Ledger ledger;

    private final Deque<Batch> underWay = new ArrayDeque<>();
    private List<RawRecord> batch = new ArrayList<>();
    private List<Integer> numbers = new ArrayList<>();
    private int batchChars;
    private boolean inOtherTable;

    /**
     * @param needed how many cells a row cannot do without
     * @param looksLikeRow tells, of a record with several lines, whether one of them is a row rather than the inside of a quoted cell
     */
    RowReader(Table table, int needed, BiPredicate<RawRecord, String[]> looksLikeRow, Limits limits, Ledger ledger) {
        this.table = table;
        this.splitter = table.rows();
        this.parser = new RecordParser(table.dialect());
        this.width = table.width();
        this.needed = needed;
        this.looksLikeRow = looksLikeRow;
        this.limits = limits;
        this.ledger = ledger;
    }

    void readAll(Sink sink) throws IOException {
        boolean more = true;
        Optional<RawRecord> next = splitter.next();
        while (more && next.isPresent()) {
            more = read(next.get(), sink);
            next = more ? splitter.next() : next;
        }
        if (more) {
            flush(sink);
        }
    }

    private boolean read(RawRecord raw, Sink sink) throws IOException {
        int number = ledger.begin();
        OptionalInt row = raw.hasManyLines() ? rowWithin(raw) : OptionalInt.empty();
        boolean isRegular = row.isEmpty() && raw.isRegular(width);
        return isRegular ? regular(raw, number, sink) : flush(sink) && odd(raw, number, row, sink);
    }

    private boolean regular(RawRecord raw, int number, Sink sink) {
        batch.add(raw);
        numbers.add(number);
        batchChars += raw.text().length();
        if (batch.size() < limits.recordsAtOnce() && batchChars < BATCH_CHARS) {
            return true;
        }
        handOver();
        return underWay.size() < MOST_UNDER_WAY || take(sink);
    }

    /** Records that are being parsed. */
    private record Batch(List<RawRecord> raw, List<Integer> numbers, ForkJoinTask<List<Optional<String[]>>> parsed) {}

    private void handOver() {
        List<RawRecord> records = batch;
        underWay.add(new Batch(
                records,
                numbers,
                ForkJoinTask.adapt(() -> parser.parse(records)).fork()));
        batch = new ArrayList<>();
        numbers = new ArrayList<>();
        batchChars = 0;
    }

    private boolean take(Sink sink) {
        Batch first = underWay.remove();
        List<Optional<String[]>> parsed = first.parsed().join();
        boolean more = true;
        for (int i = 0; i < parsed.size() && more; i++) {
            more = parsed(first.raw().get(i), first.numbers().get(i), parsed.get(i), sink);
        }
        return more;
    }

    private boolean flush(Sink sink) {
        if (!batch.isEmpty()) {
            handOver();
        }
        boolean more = true;
        while (more && !underWay.isEmpty()) {
            more = take(sink);
        }
        underWay.clear();
        return more;
    }

    private boolean parsed(RawRecord raw, int number, Optional<String[]> cells, Sink sink) {
        return cells.isEmpty()
                ? reject(raw, number, Reason.MALFORMED_QUOTES, sink)
                : ofOneWidth(raw, number, cells.get(), sink);
    }

    private boolean odd(RawRecord raw, int number, OptionalInt row, Sink sink) throws IOException {
        if (row.isPresent()) {
            beginAgain(raw, number, row.getAsInt(), sink);
            return true;
        }
        if (raw.nuls() > 0) {
            ledger.repair(raw, number, Repair.Kind.NUL);
        }
        return switch (raw.shape()) {
            case CLEAN -> parsed(raw, number, parser.parse(raw.text()), sink);
            case STRAY_QUOTE -> stray(raw, number, sink);
            case UNCLOSED_QUOTE -> reject(raw, number, Reason.UNCLOSED_QUOTE, sink);
            case TOO_MANY_LINES -> reject(raw, number, Reason.TOO_MANY_LINES, sink);
            case TOO_MANY_CHARACTERS -> {
                splitter.skipLine();
                yield reject(raw, number, Reason.TOO_MANY_CHARACTERS, sink);
            }
        };
    }

    private boolean reject(RawRecord raw, int number, Reason reason, Sink sink) {
        ledger.reject(raw, number, reason);
        sink.rejected(raw);
        return true;
    }

    private boolean stray(RawRecord raw, int number, Sink sink) {
        Optional<String[]> cells = table.withStrayQuotes(raw);
        if (cells.isEmpty()) {
            return reject(raw, number, Reason.MALFORMED_QUOTES, sink);
        }
        ledger.repair(raw, number, Repair.Kind.STRAY_QUOTE);
        return ofOneWidth(raw, number, cells.get(), sink);
    }

    /** Brings the row to the header's width. */
    private boolean ofOneWidth(RawRecord raw, int number, String[] cells, Sink sink) {
        if (Arrays.stream(cells).allMatch(String::isBlank)) {
            ledger.filter(Filtered.BLANK_ROW);
            sink.blank(cells);
            return true;
        }
        if (table.isHeaderAgain(cells)) {
            inOtherTable = false;
            ledger.repair(raw, number, Repair.Kind.REPEATED_HEADER);
            ledger.filter(Filtered.REPEATED_HEADER);
            return true;
        }
        inOtherTable = inOtherTable || table.isOtherHeader(cells);
        if (inOtherTable) {
            ledger.reject(raw, number, Reason.SECOND_TABLE);
            return true;
        }
        boolean certain = cells.length == width || table.isCertain(cells);
        if (cells.length < needed || (cells.length < width && !certain)) {
            return reject(raw, number, Reason.TOO_FEW_CELLS, sink);
        }
        if (cells.length > width) {
            if (!certain || !Arrays.stream(cells).skip(width).allMatch(String::isBlank)) {
                return reject(raw, number, Reason.TOO_MANY_CELLS, sink);
            }
            ledger.repair(raw, number, Repair.Kind.EXTRA_EMPTY_CELLS);
        } else if (cells.length < width) {
            ledger.repair(raw, number, Repair.Kind.SHORT_ROW);
        }
        String[] fitting = Arrays.copyOf(cells, width);
        Arrays.fill(fitting, Math.min(cells.length, fitting.length), fitting.length, "");
        return sink.row(raw, number, fitting);
    }

    private void beginAgain(RawRecord raw, int number, int from, Sink sink) {
        reject(raw.before(from), number, Reason.UNCLOSED_QUOTE, sink);
        splitter.resume(raw, from);
    }

    /** Where within a record a line begins that is a row by itself. */
    private OptionalInt rowWithin(RawRecord raw) throws IOException {
        String text = raw.text();
        for (int from = afterLineEnd(text, 0); from < text.length(); from = afterLineEnd(text, from)) {
            int separatorAt = text.indexOf(table.dialect().delimiter(), from);
            if (separatorAt < 0) {
                return OptionalInt.empty();
            }
            if (separatorAt < afterLineEnd(text, from) && isRow(raw, from)) {
                return OptionalInt.of(from);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isRow(RawRecord raw, int from) throws IOException {
        Optional<RawRecord> inner =
                RecordSplitter.within(raw.text(), from, table.dialect(), limits).next();
        return inner.isPresent()
                && inner.get().shape() == Shape.CLEAN
                && inner.get().cells() == width
                && parser.parse(inner.get().text())
                        .filter(cells -> looksLikeRow.test(raw, cells))
                        .isPresent();
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
