package goalpack.ingest.csv;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody knows better than a look at the file tells.
 *
 * @param delimiter an empty text leaves it to the look
 * @param quote an empty text means that cells are never enclosed
 * @param escape an empty text means that quotes are doubled
 * @param headerLines 0 for a table without a header; the names of several lines are joined by a blank
 */
public record Overrides(
        Optional<Charset> encoding,
        Optional<String> delimiter,
        Optional<String> quote,
        Optional<String> escape,
        OptionalInt headerLines) {
    public static final Overrides NONE =
            new Overrides(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

    public Overrides {
        delimiter = delimiter.filter(text -> !text.isEmpty());
    }

    public static Overrides encoding(Optional<Charset> charset) {
        return NONE.orEncoding(charset);
    }

    /** The same with an encoding, where none is given yet. */
    public Overrides orEncoding(Optional<Charset> other) {
        return new Overrides(encoding.isPresent() ? encoding : other, delimiter, quote, escape, headerLines);
    }

    /** Whether somebody says that it is a table, and how. */
    public boolean sayItIsATable() {
        return delimiter.isPresent();
    }

    /** The same with a delimiter, where none is given yet. */
    Overrides orDelimiter(String other) {
        return new Overrides(encoding, delimiter.or(() -> Optional.of(other)), quote, escape, headerLines);
    }

    /** The quote to try, or else those that others suggest. */
    List<Optional<Character>> quotes(List<Optional<Character>> suggested) {
        return quote.isPresent() ? List.of(first(quote.get())) : suggested;
    }

    /** The escape, if one is given. */
    Optional<Character> escapeCharacter() {
        return escape.flatMap(Overrides::first);
    }

    private static Optional<Character> first(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.charAt(0));
    }
}
