package goalpack.render.xlsx;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/** Addresses of cells, rows and columns on one sheet, as set-up attributes write them. */
final class Areas {
    private static final Pattern CELLS = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}:[A-Z]{1,3}[1-9][0-9]{0,6}");
    private static final Pattern ROWS = Pattern.compile("[1-9][0-9]{0,6}:[1-9][0-9]{0,6}");
    private static final Pattern COLUMNS = Pattern.compile("[A-Z]{1,3}:[A-Z]{1,3}");

    private Areas() {}

    static Optional<CellRangeAddress> parse(String text) {
        return matching(CELLS, text);
    }

    static Optional<CellRangeAddress> rows(String text) {
        return matching(ROWS, text);
    }

    static Optional<CellRangeAddress> columns(String text) {
        return matching(COLUMNS, text);
    }

    private static Optional<CellRangeAddress> matching(Pattern pattern, String text) {
        return pattern.matcher(text).matches() ? Optional.of(CellRangeAddress.valueOf(text)) : Optional.empty();
    }
}
