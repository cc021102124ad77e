package goalpack.ingest.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rejected record, cut into cells as well as it goes; for looking at, never for counting. */
final class BestSplit {
    private static final List<String> OTHER_DELIMITERS = List.of(",", ";", "\t", "|", "\u00A4", " ");

    private BestSplit() {}

    static String[] of(RawRecord record, Dialect dialect, Columns columns) {
        String text = record.text();
        int width = columns.width();
        boolean unclosed = record.shape() == RawRecord.Shape.UNCLOSED_QUOTE;
        Cells read = Cells.read(text, unclosed ? dialect.quotedBy(Optional.empty()) : dialect);
        String[] plain = read.texts().toArray(String[]::new);
        if (plain.length == width) {
            return plain;
        }
        Optional<String[]> quotes =
                record.shape() == RawRecord.Shape.CLEAN ? Optional.empty() : QuoteReading.of(text, dialect, width);
        return quotes.or(() -> plain.length * 2 < width ? otherwise(text, dialect, columns) : Optional.empty())
                .or(() -> withoutBlank(plain, columns))
                .orElseGet(() -> joined(read, dialect, columns));
    }

    /** A row with one cell too many, without the empty one whose loss brings the others best under their columns. */
    private static Optional<String[]> withoutBlank(String[] cells, Columns columns) {
        if (cells.length != columns.width() + 1) {
            return Optional.empty();
        }
        return IntStream.range(0, cells.length)
                .filter(place -> cells[place].isBlank())
                .mapToObj(place -> without(cells, place))
                .max(Comparator.comparingInt(columns::fit));
    }

    private static String[] without(String[] cells, int place) {
        return IntStream.range(0, cells.length)
                .filter(other -> other != place)
                .mapToObj(other -> cells[other])
                .toArray(String[]::new);
    }

    /** The record with another delimiter, where that makes it as wide as it should be. */
    static Optional<String[]> otherwise(String text, Dialect dialect, Columns columns) {
        return others(dialect)
                .map(other -> Cells.of(text, other))
                .filter(cells -> cells.length == columns.width())
                .findFirst()
                .or(() -> others(dialect)
                        .map(other -> joined(Cells.read(text, other), other, columns))
                        .filter(cells -> cells.length == columns.width())
                        .findFirst());
    }

    private static Stream<Dialect> others(Dialect dialect) {
        return OTHER_DELIMITERS.stream()
                .filter(other -> !other.equals(dialect.delimiter()))
                .map(other -> new Dialect(other, dialect.quote(), dialect.escape()));
    }

    private static String[] joined(Cells cells, Dialect dialect, Columns columns) {
        return Joining.of(cells.texts(), cells::isEnclosed, dialect.delimiter(), columns)
                .toArray(String[]::new);
    }
}
