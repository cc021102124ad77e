package goalpack.ingest.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the cells of each column look like, learned from the rows at the beginning that have the right width. */
final class Columns {
    private static final int LONGEST_CODE = 24;
    private static final int WHOLE = 1000;
    /** Fewer rows teach nothing. */
    private static final int ENOUGH = 10;

    /** A column with more kinds of cells is free text. */
    private static final int MOST_LOOKS = 6;

    private static final String BLANK = "";
    private static final String PROSE = "prose";

    private final List<Map<String, Integer>> looks = new ArrayList<>();
    private int rows;

    private Columns() {}

    static Columns of(List<String[]> rows, int width) {
        Columns columns = new Columns();
        for (int i = 0; i < width; i++) {
            columns.looks.add(new HashMap<>());
        }
        rows.stream().filter(row -> row.length == width).forEach(columns::learn);
        return columns;
    }

    private void learn(String[] row) {
        rows++;
        for (int i = 0; i < row.length; i++) {
            looks.get(i).merge(look(row[i]), 1, Integer::sum);
        }
    }

    int width() {
        return looks.size();
    }

    /** In how many of a thousand rows the column's cell looks like this one. */
    int fit(int column, String cell) {
        return rows == 0 ? 0 : looks.get(column).getOrDefault(look(cell), 0) * WHOLE / rows;
    }

    /** How well a row of the right width fits: the sum over its cells. */
    int fit(String[] row) {
        int fit = 0;
        for (int i = 0; i < row.length; i++) {
            fit += fit(i, row[i]);
        }
        return fit;
    }

    /** Whether nothing that was learned speaks against the first cells of a row standing in their columns. */
    boolean suit(String[] row) {
        int to = Math.min(row.length, width());
        for (int i = 0; i < to && rows >= ENOUGH; i++) {
            if (fit(i, row[i]) == 0 && looks.get(i).size() <= MOST_LOOKS) {
                return false;
            }
        }
        return true;
    }

    /** Whether the columns from a place on are sometimes empty, as far as that was learned. */
    boolean areOptional(int from) {
        for (int i = from; i < width() && rows >= ENOUGH; i++) {
            if (fit(i, BLANK) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Digits and letters by kind, other characters as they are; longer texts and several words are prose. */
    private static String look(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        StringBuilder look = new StringBuilder();
        for (int i = 0; i < text.length() && look.length() <= LONGEST_CODE; i++) {
            char c = text.charAt(i);
            char kind = Character.isDigit(c) ? '9' : Character.isLetter(c) ? 'a' : c;
            if (look.isEmpty() || look.charAt(look.length() - 1) != kind || (kind != '9' && kind != 'a')) {
                look.append(kind);
            }
        }
        boolean words = look.indexOf("a a") >= 0 || look.indexOf("a'a ") >= 0;
        return words || look.length() > LONGEST_CODE ? PROSE : look.toString();
    }
}
