package goalpack.ingest.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the header below title rows, type lines and other things that stand above it. */
final class TableHead {
    private static final Pattern FIGURE = Pattern.compile("[^\\p{L}]*\\d[^\\p{L}]*");
    private static final int MOST_ABOVE = 20;

    private final RecordSplitter splitter;
    private final Dialect dialect;
    private final List<RawRecord> sample;
    private final int headerLines;
    private final int width;
    private final List<Table.Mended> mended = new ArrayList<>();

    TableHead(RecordSplitter splitter, Dialect dialect, List<RawRecord> sample, int headerLines) {
        this.splitter = splitter;
        this.dialect = dialect;
        this.sample = sample;
        this.headerLines = headerLines;
        this.width = commonestWidth();
    }

    private int commonestWidth() {
        Map<Integer, Integer> widths = new HashMap<>();
        sample.forEach(record -> widths.merge(record.cells(), 1, Integer::sum));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(1);
    }

    /** Reads up to the first row. */
    Table read(boolean separatorNamed, Table.Width wanted) throws IOException {
        if (separatorNamed) {
            splitter.next().ifPresent(line -> mended.add(new Table.Mended(Repair.Kind.SEPARATOR_LINE, line)));
        }
        int above = above();
        for (int i = 0; i < above; i++) {
            splitter.next().ifPresent(record -> mended.add(new Table.Mended(Repair.Kind.PREAMBLE, record)));
        }
        List<String[]> rows = sample.stream()
                .skip(above + headerLines)
                .filter(record -> record.shape() == RawRecord.Shape.CLEAN)
                .map(record -> Cells.of(record.text(), dialect))
                .toList();
        List<String> header = header(Columns.of(rows, width));
        int wide = header.isEmpty() || wanted == Table.Width.AS_MOST_ROWS ? width : header.size();
        return new Table(dialect, splitter, header, new HeaderNames(header), wide, Columns.of(rows, wide), mended);
    }

    private List<String> header(Columns columns) throws IOException {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < headerLines; i++) {
            Optional<RawRecord> record = splitter.next();
            if (record.isPresent()) {
                boolean marked = header.isEmpty() && hasByteOrderMark(record.get());
                join(header, names(record.get(), columns));
                if (marked) {
                    mended.add(new Table.Mended(Repair.Kind.BYTE_ORDER_MARK, record.get()));
                }
            }
        }
        return header;
    }

    /** A mark that somebody's program took for a part of the first name. */
    private static boolean hasByteOrderMark(RawRecord first) {
        return first.text()
                .substring(0, Math.min(first.text().length(), 8))
                .strip()
                .replace("\"", "")
                .startsWith("\uFEFF");
    }

    private static void join(List<String> header, List<String> more) {
        for (int i = 0; i < more.size(); i++) {
            if (i == header.size()) {
                header.add(more.get(i));
            } else {
                header.set(i, (header.get(i) + " " + more.get(i)).strip());
            }
        }
    }

    /** The names of a header line, which may have been damaged where the rows were not. */
    private List<String> names(RawRecord record, Columns columns) {
        String[] plain = Cells.of(record.text(), dialect);
        if (record.shape() != RawRecord.Shape.CLEAN || plain.length != width) {
            Optional<String[]> quotes = QuoteReading.of(record.text(), dialect, width);
            if (record.shape() != RawRecord.Shape.CLEAN && quotes.isPresent()) {
                mended.add(new Table.Mended(Repair.Kind.STRAY_QUOTE, record));
                return List.of(quotes.get());
            }
            Optional<String[]> otherwise =
                    filled(plain) > 1 ? Optional.empty() : BestSplit.otherwise(record.text(), dialect, columns);
            if (otherwise.isPresent()) {
                mended.add(new Table.Mended(Repair.Kind.OTHER_SEPARATOR, record));
                return List.of(otherwise.get());
            }
        }
        return List.of(plain);
    }

    /** How many records stand above the header. */
    private int above() {
        int most = Math.min(MOST_ABOVE, sample.size() - 1);
        for (int i = 0; i < most; i++) {
            if (!isAbove(i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean isAbove(int i) {
        String[] cells = cells(i);
        if (cells[0].startsWith("#TYPE") || filled(cells) == 0) {
            return true;
        }
        String[] next = cells(i + 1);
        boolean muchLess = filled(cells) * 3 <= width && filled(next) != filled(cells);
        boolean title = width > 2 && (filled(cells) == 1 || muchLess);
        return title && !(cells.length == 1 && isRow(next) && isHeaderOtherwise(i));
    }

    /** Whether a line is the header after all, parted by something else than the rows are. */
    private boolean isHeaderOtherwise(int i) {
        return BestSplit.otherwise(sample.get(i).text(), dialect, Columns.of(List.of(), width))
                .isPresent();
    }

    private static boolean isRow(String[] cells) {
        return Arrays.stream(cells).anyMatch(cell -> FIGURE.matcher(cell).matches());
    }

    private String[] cells(int i) {
        RawRecord record = sample.get(i);
        Optional<String[]> mended = record.shape() == RawRecord.Shape.CLEAN
                ? Optional.empty()
                : QuoteReading.of(record.text(), dialect, width);
        return mended.orElseGet(() -> Cells.of(record.text(), dialect));
    }

    private static int filled(String[] cells) {
        return Math.toIntExact(
                Arrays.stream(cells).filter(cell -> !cell.isBlank()).count());
    }
}
