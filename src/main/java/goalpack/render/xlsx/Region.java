package goalpack.render.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Cells of one sheet, all bounds included and counted from 0.
 *
 * @param titles of the columns, for a table; empty for a block
 */
record Region(XSSFSheet sheet, CellRangeAddress cells, List<String> titles) {
    Region {
        titles = List.copyOf(titles);
    }

    Region column(int column) {
        return new Region(
                sheet, new CellRangeAddress(cells.getFirstRow(), cells.getLastRow(), column, column), List.of());
    }

    /** As a formula writes it: {@code 'Sheet one'!$A$1:$B$2}. */
    String absolute() {
        return quoted(sheet.getSheetName()) + "!" + corners();
    }

    private String corners() {
        String first = new CellReference(cells.getFirstRow(), cells.getFirstColumn(), true, true).formatAsString();
        String last = new CellReference(cells.getLastRow(), cells.getLastColumn(), true, true).formatAsString();
        return first.equals(last) ? first : first + ":" + last;
    }

    private static String quoted(String sheetName) {
        return "'" + sheetName.replace("'", "''") + "'";
    }
}
