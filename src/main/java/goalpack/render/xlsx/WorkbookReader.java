package goalpack.render.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;

/** Reads the cells of a workbook back as they stand in the file: nothing is evaluated, nothing formatted. */
public final class WorkbookReader {

    /** Takes the cells one by one. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the next cell, sheet by sheet, row by row. */
        void cell(String sheet, CellRead cell);
    }

    /** A reader; it keeps nothing between two workbooks. */
    public WorkbookReader() {}

    /** All cells: by sheet, then by address, both in the order of the file. */
    public Map<String, Map<String, CellRead>> read(InputStream workbook) throws IOException {
        Map<String, Map<String, CellRead>> sheets = new LinkedHashMap<>();
        stream(
                workbook,
                (sheet, cell) -> sheets.computeIfAbsent(sheet, s -> new LinkedHashMap<>())
                        .put(cell.address(), cell));
        return sheets;
    }

    /**
     * Hands over the cells without keeping them.
     *
     * @throws IOException when the file cannot be read or is no workbook
     */
    public void stream(InputStream workbook, Sink sink) throws IOException {
        try (OPCPackage parts = OPCPackage.open(workbook)) {
            stream(parts, sheet -> true, sink);
        } catch (OpenXML4JException noWorkbook) {
            throw new IOException("not a readable workbook", noWorkbook);
        }
    }

    /**
     * Hands over the cells of some sheets of a file without keeping them; other sheets are not read at all.
     *
     * @param wanted whether a sheet of that name is read
     * @throws IOException when the file cannot be read or is no workbook
     */
    public void stream(Path workbook, Predicate<String> wanted, Sink sink) throws IOException {
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            stream(parts, wanted, sink);
        } catch (OpenXML4JException | OpenXML4JRuntimeException noWorkbook) {
            throw new IOException("not a readable workbook", noWorkbook);
        }
    }

    private static void stream(OPCPackage parts, Predicate<String> wanted, Sink sink) throws IOException {
        try {
            var reader = new XSSFReader(parts);
            SharedStrings strings = reader.getSharedStringsTable();
            var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    String name = sheets.getSheetName();
                    if (wanted.test(name)) {
                        new SheetCells(sheet, strings).forEach(cell -> sink.cell(name, cell));
                    }
                }
            }
        } catch (OpenXML4JException | XMLStreamException | IllegalArgumentException noWorkbook) {
            throw new IOException("not a readable workbook", noWorkbook);
        }
    }
}
