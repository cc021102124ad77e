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
     * @param audience role and scope as {@code lead:South/Lyon}, a person's id behind their unit
     */
    public static byte[] of(byte[] figures, String audience) {
        int colon = audience.indexOf(':');
        String role = audience.substring(0, colon);
        String scope = audience.substring(colon + 1);
        int slash = scope.lastIndexOf('/');
        String ofUnit = Csv.row(List.of(role, scope, ""));
        String ofPerson = Csv.row(List.of(role, scope.substring(0, Math.max(0, slash)), scope.substring(slash + 1)));
        StringBuilder rows = new StringBuilder();
        boolean isHeader = true;
        for (String line : new String(figures, StandardCharsets.UTF_8).split("(?<=\r\n)", -1)) {
            String row = afterTwoCells(line);
            if (isHeader || row.startsWith(ofUnit + ",") || (!scope.isEmpty() && row.startsWith(ofPerson + ","))) {
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
