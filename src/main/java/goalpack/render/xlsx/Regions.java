package goalpack.render.xlsx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Finds the cells that a {@code range} attribute means: by block, table and column, or by address. */
final class Regions {
    static final String EXPECTED = "a block or table of this workbook such as goals[D] or Tickets[minutes],"
            + " or an address such as B2:B9 or Goals!B2:B9";

    private static final Pattern PART = Pattern.compile("([^\\[\\]!]+)(?:\\[(.+)])?");
    private static final Pattern ADDRESS =
            Pattern.compile("(?:(.+)!)?\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Z]{1,3})\\$?([0-9]{1,7}))?");

    private final Map<String, Region> named = new LinkedHashMap<>();
    private final Map<String, XSSFSheet> sheets = new LinkedHashMap<>();

    void add(String name, Region region) {
        named.put(name.toLowerCase(Locale.ROOT), region);
    }

    void addSheet(String given, XSSFSheet sheet) {
        sheets.put(given, sheet);
    }

    Region find(String range, XSSFSheet own, Attributes place) throws DescriptionException {
        Optional<Region> region = byAddress(range, own).or(() -> byName(range));
        if (region.isEmpty()) {
            throw place.fault("range \"" + range + "\"", EXPECTED);
        }
        return region.get();
    }

    private Optional<Region> byName(String range) {
        Matcher part = PART.matcher(range);
        if (!part.matches()) {
            return Optional.empty();
        }
        Optional<Region> whole = Optional.ofNullable(named.get(part.group(1).toLowerCase(Locale.ROOT)));
        String column = part.group(2);
        return column == null ? whole : whole.flatMap(region -> column(region, column));
    }

    private static Optional<Region> column(Region region, String column) {
        int title = region.titles().indexOf(column);
        if (title >= 0) {
            return Optional.of(region.column(region.cells().getFirstColumn() + title));
        }
        return region.titles().isEmpty() ? CellParser.column(column).map(region::column) : Optional.empty();
    }

    private Optional<Region> byAddress(String range, XSSFSheet own) {
        Matcher address = ADDRESS.matcher(range);
        if (!address.matches()) {
            return Optional.empty();
        }
        String sheetName = address.group(1);
        XSSFSheet sheet = sheetName == null ? own : sheets.get(sheetName.replaceAll("^'|'$", ""));
        String lastColumn = address.group(4) == null ? address.group(2) : address.group(4);
        String lastRow = address.group(5) == null ? address.group(3) : address.group(5);
        return sheet == null
                ? Optional.empty()
                : cells(address.group(2), address.group(3), lastColumn, lastRow)
                        .map(cells -> new Region(sheet, cells, List.of()));
    }

    private static Optional<CellRangeAddress> cells(String c1, String r1, String c2, String r2) {
        int firstRow = Integer.parseInt(r1) - 1;
        int lastRow = Integer.parseInt(r2) - 1;
        int firstColumn = CellReference.convertColStringToIndex(c1);
        int lastColumn = CellReference.convertColStringToIndex(c2);
        boolean sound = firstRow >= 0
                && firstRow <= lastRow
                && firstColumn <= lastColumn
                && lastRow <= SpreadsheetVersion.EXCEL2007.getLastRowIndex()
                && lastColumn <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex();
        return sound ? Optional.of(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn)) : Optional.empty();
    }
}
