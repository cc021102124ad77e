package goalpack.ingest.csv;

import java.util.Optional;

/**
 * How a table is written: what parts its cells, what encloses them, and what takes a quote's meaning away.
 *
 * @param delimiter one character or several
 * @param quote empty where cells are never enclosed
 * @param escape empty where a quote within a cell is doubled
 */
public record Dialect(String delimiter, Optional<Character> quote, Optional<Character> escape) {
    private static final char NOTHING = '\uFFFF';

    public Dialect {
        if (delimiter.isEmpty()) {
            throw new IllegalArgumentException("nothing parts the cells");
        }
        escape = escape.filter(character -> !quote.equals(Optional.of(character)));
    }

    /** Cells in double quotes, which are doubled within them. */
    public static Dialect of(String delimiter) {
        return new Dialect(delimiter, Optional.of('"'), Optional.empty());
    }

    Dialect quotedBy(Optional<Character> other) {
        return new Dialect(delimiter, other, escape);
    }

    Dialect escapedBy(Optional<Character> other) {
        return new Dialect(delimiter, quote, other);
    }

    /** The quote, or a character that no text holds. */
    char quoteOrNothing() {
        return quote.orElse(NOTHING);
    }

    /** The escape, or a character that no text holds. */
    char escapeOrNothing() {
        return escape.orElse(NOTHING);
    }

    char lastOfDelimiter() {
        return delimiter.charAt(delimiter.length() - 1);
    }
}
