package goalpack.ingest.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings a row with too many cells to the right width, by joining neighbours again that no quotes kept together.
 *
 * <p>Of all ways the one is taken whose cells look most like those of their columns.
 */
final class Joining {
    private static final int MOST_CELLS = 400;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 2;

    /** Tells cells that are not to be joined, those from a place up to another. */
    interface Apart {
        boolean isApart(int from, int to);
    }

    private final Apart apart;
    private final List<String> cells;
    private final String glue;
    private final Columns columns;

    private Joining(List<String> cells, Apart apart, String glue, Columns columns) {
        this.apart = apart;
        this.cells = cells;
        this.glue = glue;
        this.columns = columns;
    }

    static List<String> of(List<String> cells, Apart apart, String glue, Columns columns) {
        int size = cells.size();
        boolean fits = size > columns.width() && columns.width() > 0 && size <= MOST_CELLS;
        return fits ? new Joining(cells, apart, glue, columns).best() : cells;
    }

    private List<String> best() {
        int width = columns.width();
        int spare = cells.size() - width;
        int[][] score = new int[width + 1][cells.size() + 1];
        int[][] from = new int[width + 1][cells.size() + 1];
        for (int[] row : score) {
            Arrays.fill(row, IMPOSSIBLE);
        }
        score[0][0] = 0;
        for (int column = 0; column < width; column++) {
            for (int end = column + 1; end <= column + 1 + spare; end++) {
                for (int begin = column; begin < end; begin++) {
                    if (score[column][begin] == IMPOSSIBLE || (end - begin > 1 && apart.isApart(begin, end))) {
                        continue;
                    }
                    int fit = score[column][begin] + columns.fit(column, joined(begin, end));
                    if (fit > score[column + 1][end]) {
                        score[column + 1][end] = fit;
                        from[column + 1][end] = begin;
                    }
                }
            }
        }
        if (score[width][cells.size()] == IMPOSSIBLE) {
            return cells;
        }
        List<String> row = new ArrayList<>();
        int end = cells.size();
        for (int column = width; column > 0; column--) {
            row.addFirst(joined(from[column][end], end));
            end = from[column][end];
        }
        return row;
    }

    private String joined(int begin, int end) {
        return String.join(glue, cells.subList(begin, end));
    }
}
