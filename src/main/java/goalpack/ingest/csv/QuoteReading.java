package goalpack.ingest.csv;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The one reading of a record with misplaced quotes that gives a certain number of cells.
 *
 * <p>A quote may be taken as text where it opens a cell, where it stands within one, or where it is the second of two
 * before a delimiter. Of the readings with the right number of cells the one that takes the fewest quotes so is the
 * reading, unless two take as few.
 */
final class QuoteReading {
    private static final int LONGEST = 1 << 13;
    private static final int MOST_QUOTES = 60;
    private static final int IMPOSSIBLE = 1 << 20;
    private static final int OPENING_IS_TEXT = 3;
    private static final int CLOSING_IS_TEXT = 4;

    private final String text;
    private final Dialect dialect;
    private final char quote;
    private final Map<Long, Found> found = new HashMap<>();

    private QuoteReading(String text, Dialect dialect) {
        this.text = text;
        this.dialect = dialect;
        this.quote = dialect.quoteOrNothing();
    }

    /**
     * The cells from a place on, at their cheapest.
     *
     * @param ways how many readings cost as little
     * @param end where the first cell ends
     */
    private record Found(int cost, int ways, int end, String cell) {
        static final Found NONE = new Found(IMPOSSIBLE, 0, 0, "");

        /** The cheaper of the two; of two as cheap the first, remembering that there are two. */
        Found or(Found other) {
            if (other.cost < cost) {
                return other;
            }
            return other.cost == cost && cost < IMPOSSIBLE ? new Found(cost, ways + other.ways, end, cell) : this;
        }
    }

    /** The cells; empty when no reading gives as many, or two are as good. */
    static Optional<String[]> of(String text, Dialect dialect, int width) {
        if (dialect.quote().isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        char quote = dialect.quoteOrNothing();
        long quotes = text.chars().filter(c -> c == quote).count();
        return quotes == 0 || quotes > MOST_QUOTES ? Optional.empty() : new QuoteReading(text, dialect).cells(width);
    }

    private Optional<String[]> cells(int width) {
        Found first = from(0, width);
        if (first.cost >= IMPOSSIBLE || first.ways != 1) {
            return Optional.empty();
        }
        String[] cells = new String[width];
        int at = 0;
        for (int i = 0; i < width; i++) {
            Found cell = from(at, width - i);
            cells[i] = cell.cell;
            at = cell.end + dialect.delimiter().length();
        }
        return Optional.of(cells);
    }

    private Found from(int start, int cells) {
        long key = (long) start << 20 | cells;
        Found known = found.get(key);
        if (known != null) {
            return known;
        }
        Found best = plain(start, cells);
        if (start < text.length() && text.charAt(start) == quote) {
            best = enclosed(start, cells, best);
        }
        found.put(key, best);
        return best;
    }

    private Found plain(int start, int cells) {
        int end = text.indexOf(dialect.delimiter(), start);
        int to = end < 0 ? text.length() : end;
        boolean opens = start < text.length() && text.charAt(start) == quote;
        return behind(to, cells, opens ? OPENING_IS_TEXT : 0, text.substring(start, to));
    }

    private Found enclosed(int start, int cells, Found plain) {
        Found best = plain;
        StringBuilder cell = new StringBuilder();
        int cost = 0;
        int at = start + 1;
        while (at < text.length()) {
            if (text.charAt(at) != quote) {
                cell.append(text.charAt(at));
                at++;
                continue;
            }
            int run = run(at);
            int end = Cells.closesAt(text, at + run, dialect);
            if (end >= 0) {
                int inside = run - 1;
                best = best.or(behind(end, cells, cost + inside % 2, cell + quotes((inside + 1) / 2)));
                cost += run % 2 == 0 ? 0 : CLOSING_IS_TEXT;
            } else {
                cost += run % 2;
            }
            cell.append(quotes((run + 1) / 2));
            at += run;
        }
        return best;
    }

    private Found behind(int end, int cells, int cost, String cell) {
        boolean last = end == text.length();
        if (last || cells == 1) {
            return last && cells == 1 ? new Found(cost, 1, end, cell) : Found.NONE;
        }
        Found rest = from(end + dialect.delimiter().length(), cells - 1);
        return rest.cost >= IMPOSSIBLE ? Found.NONE : new Found(cost + rest.cost, rest.ways, end, cell);
    }

    private int run(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == quote) {
            at++;
        }
        return at - from;
    }

    private String quotes(int count) {
        char[] quotes = new char[count];
        Arrays.fill(quotes, quote);
        return new String(quotes);
    }
}
