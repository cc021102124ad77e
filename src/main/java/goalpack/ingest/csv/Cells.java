package goalpack.ingest.csv;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One record's text into cells, by the same rules as {@link RecordSplitter} and as leniently: stray quotes are text. */
final class Cells {
    private final String text;
    private final Dialect dialect;
    private final char quote;
    private final char escape;
    private final List<String> cells = new ArrayList<>();
    private final BitSet enclosed = new BitSet();
    private int at;

    private Cells(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.quote = dialect.quoteOrNothing();
        this.escape = dialect.escapeOrNothing();
    }

    static String[] of(String text, Dialect dialect) {
        return read(text, dialect).cells.toArray(String[]::new);
    }

    static Cells read(String text, Dialect dialect) {
        Cells cells = new Cells(text, dialect);
        boolean more = true;
        while (more) {
            more = cells.cell();
        }
        return cells;
    }

    List<String> texts() {
        return cells;
    }

    /** Whether one of the cells from a place up to another stood in quotes. */
    boolean isEnclosed(int from, int to) {
        int next = enclosed.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /** Whether a delimiter followed, so that there is one more. */
    private boolean cell() {
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == quote) {
            enclosed.set(cells.size());
            quoted(cell);
        } else {
            unquoted(cell);
        }
        cells.add(cell.toString());
        boolean more = at < text.length();
        at += dialect.delimiter().length();
        return more;
    }

    private void unquoted(StringBuilder cell) {
        while (at < text.length() && !text.startsWith(dialect.delimiter(), at)) {
            escapedOrPlain(cell);
        }
    }

    private void quoted(StringBuilder cell) {
        at++;
        while (at < text.length()) {
            if (text.charAt(at) != quote) {
                escapedOrPlain(cell);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == quote) {
                cell.append(quote);
                at += 2;
            } else {
                int end = closesAt(text, at + 1, dialect);
                if (end >= 0) {
                    at = end;
                    return;
                }
                cell.append(quote);
                at++;
            }
        }
    }

    private void escapedOrPlain(StringBuilder cell) {
        char c = text.charAt(at);
        if (c == escape && at + 1 < text.length() && takesEscape(at + 1)) {
            cell.append(text.charAt(at + 1));
            at += 2;
        } else {
            cell.append(c);
            at++;
        }
    }

    private boolean takesEscape(int place) {
        char c = text.charAt(place);
        return c == quote
                || c == escape
                || c == '\n'
                || c == '\r'
                || c == dialect.delimiter().charAt(0);
    }

    /** Where the delimiter or the end lies that only blanks part from a place; else -1. */
    static int closesAt(String text, int from, Dialect dialect) {
        int at = from;
        while (at < text.length()
                && !text.startsWith(dialect.delimiter(), at)
                && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.startsWith(dialect.delimiter(), at) ? at : -1;
    }
}
