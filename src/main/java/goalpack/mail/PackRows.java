package goalpack.mail;

import goalpack.publish.Csv;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of {@code figures.csv} that a pack shows: its own scorecard's. */
public final class PackRows {
    public static final String FILE = "figures.csv";

    private PackRows() {}

    /**
     * The header and the rows of a role and scope.
     *
     * @param audience role and scope as {@code lead:South/Lyon}
     */
    public static byte[] of(byte[] figures, String audience) {
        int colon = audience.indexOf(':');
        String cells = Csv.row(List.of(audience.substring(0, colon), audience.substring(colon + 1)));
        StringBuilder rows = new StringBuilder();
        boolean isHeader = true;
        for (String line : new String(figures, StandardCharsets.UTF_8).split("(?<=\r\n)", -1)) {
            if (isHeader || afterTwoCells(line).startsWith(cells + ",")) {
                rows.append(line);
            }
            isHeader = false;
        }
        return rows.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Period and review, which begin a row, hold no comma. */
    private static String afterTwoCells(String line) {
        int first = line.indexOf(',');
        int second = line.indexOf(',', first + 1);
        return second < 0 ? "" : line.substring(second + 1);
    }
}
