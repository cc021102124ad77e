package goalpack.publish;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables as CSV by RFC 4180: commas, CRLF after each row, UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class Csv {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Cc}\\p{Cf}\\p{Z}]*[=+\\-@＝＋－＠−]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^\\s|\\s$");

    /** Control characters that a cell may not hold, and halves of surrogate pairs. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\t\r\n]]");

    /** A cell, quoted or not, and what ends it. */
    private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*+)\"|([^,\r\n]*+))(,|\r?\n|$)");

    private Csv() {}

    /**
     * A header and its rows.
     *
     * @param rows each as long as the header; read when the content is written
     */
    public static Content table(List<String> header, Iterable<List<String>> rows) {
        return out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(line(header));
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(row.size() + " cells under " + header.size() + " headings");
                }
                writer.write(line(row));
            }
            writer.flush();
        };
    }

    /** One row with its line end, its cells exactly as they are, formulas too. */
    public static String plain(List<String> cells) {
        boolean lone = cells.size() == 1 && cells.getFirst().isEmpty();
        return lone ? "\"\"\r\n" : cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Reads back the rows that {@link #table} wrote, the header first; apostrophes before formulas stay. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher cell = CELL.matcher(text);
        int at = 0;
        while (at < text.length() && cell.region(at, text.length()).lookingAt()) {
            String quoted = cell.group(1);
            row.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
            at = cell.end();
            if (!cell.group(3).equals(",")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
        }
        return rows;
    }

    /** The cells of a row as {@link #table} writes them, without a line end. */
    public static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    /** One row with its line end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String clean = CONTROL.matcher(value).replaceAll("\uFFFD");
        String safe = FORMULA.matcher(clean).find() && !NUMBER.matcher(clean).matches() ? "'" + clean : clean;
        return quoted(safe);
    }

    private static String quoted(String value) {
        return QUOTED.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
