package goalpack.render.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose sheets are held in memory up to {@value #HELD_ROWS} rows each; every row after that streams to a
 * temporary file. Charts and array formulas need held rows.
 */
final class GrowingBook implements Closeable {
    static final int HELD_ROWS = 2_000;
    private static final int WINDOW = 100;

    private final XSSFWorkbook held = new XSSFWorkbook();
    private Optional<SXSSFWorkbook> streamed = Optional.empty();

    XSSFWorkbook held() {
        return held;
    }

    XSSFSheet createSheet(String name) {
        if (streamed.isEmpty()) {
            return held.createSheet(name);
        }
        streamed.get().createSheet(name);
        return held.getSheet(name);
    }

    /** The sheet that takes the row of this index, counted from 0. */
    Sheet sheetFor(XSSFSheet sheet, int row) {
        if (row < HELD_ROWS) {
            return sheet;
        }
        if (streamed.isEmpty()) {
            var workbook = new SXSSFWorkbook(held, WINDOW);
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            streamed = Optional.of(workbook);
        }
        return streamed.get().getSheet(sheet.getSheetName());
    }

    void write(OutputStream target) throws IOException {
        if (streamed.isPresent()) {
            streamed.get().write(target);
        } else {
            held.write(target);
        }
    }

    @Override
    public void close() throws IOException {
        if (streamed.isPresent()) {
            streamed.get().close();
        } else {
            held.close();
        }
    }
}
