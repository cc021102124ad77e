package goalpack.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well a table was read, in ten parts: that it was, and precision, recall and their harmonic mean of header cells,
 * records and cells.
 */
final class Pollock {
    private Pollock() {}

    /** The ten parts added; 10 is best. */
    static double score(List<List<String>> wanted, List<List<String>> read) {
        if (wanted.isEmpty()) {
            return 10;
        }
        return 1
                + parts(folded(wanted.getFirst()), read.isEmpty() ? List.of() : folded(read.getFirst()))
                + parts(records(wanted), records(read))
                + parts(cells(wanted), cells(read));
    }

    private static List<String> records(List<List<String>> rows) {
        return rows.stream().skip(1).map(row -> String.join("", folded(row))).toList();
    }

    private static List<String> cells(List<List<String>> rows) {
        return rows.stream().flatMap(row -> folded(row).stream()).toList();
    }

    private static List<String> folded(List<String> cells) {
        return cells.stream().map(cell -> cell.strip().toLowerCase(Locale.ROOT)).toList();
    }

    private static double parts(List<String> wanted, List<String> read) {
        if (wanted.isEmpty()) {
            return 3;
        }
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(one -> left.merge(one, 1, Integer::sum));
        int hits = 0;
        for (String one : read) {
            hits += left.merge(one, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        if (hits == 0) {
            return 0;
        }
        double precision = (double) hits / read.size();
        double recall = (double) hits / wanted.size();
        return precision + recall + 2 * precision * recall / (precision + recall);
    }

    /** Plain CSV into rows, by a parser other than the one under test. */
    static List<List<String>> plain(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty() || !cell.isEmpty()) {
            row.add(cell.toString());
            rows.add(row);
        }
        return Collections.unmodifiableList(rows);
    }
}
