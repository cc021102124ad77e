package goalpack.ingest.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rejected record, cut into cells as well as it goes; for looking at, never for counting. */
final class BestSplit {
    private static final List<String> OTHER_DELIMITERS = List.of(",", ";", "\t", "|", "\u00A4", " ");

    private BestSplit() {}

    static String[] of(RawRecord record, Dialect dialect, Columns columns) {
        String text = record.text();
        int width = columns.width();
        String[] plain = record.shape() == RawRecord.Shape.UNCLOSED_QUOTE
                ? Cells.of(text, dialect.quotedBy(Optional.empty()))
                : Cells.of(text, dialect);
        if (plain.length == width) {
            return plain;
        }
        return QuoteReading.of(text, dialect, width)
                .or(() -> plain.length < width ? otherwise(text, dialect, columns) : Optional.empty())
                .orElseGet(() -> joined(plain, dialect, columns));
    }

    /** The record with another delimiter, where that makes it as wide as it should be. */
    static Optional<String[]> otherwise(String text, Dialect dialect, Columns columns) {
        return others(dialect)
                .map(other -> Cells.of(text, other))
                .filter(cells -> cells.length == columns.width())
                .findFirst()
                .or(() -> others(dialect)
                        .map(other -> joined(Cells.of(text, other), other, columns))
                        .filter(cells -> cells.length == columns.width())
                        .findFirst());
    }

    private static Stream<Dialect> others(Dialect dialect) {
        return OTHER_DELIMITERS.stream()
                .filter(other -> !other.equals(dialect.delimiter()))
                .map(other -> new Dialect(other, dialect.quote(), dialect.escape()));
    }

    private static String[] joined(String[] cells, Dialect dialect, Columns columns) {
        return Joining.of(Arrays.asList(cells), dialect.delimiter(), columns).toArray(String[]::new);
    }
}
