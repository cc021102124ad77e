package goalpack.render.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Reads a {@code <table>}: a head, then rows; its cells become an Excel table with a filter. */
final class TableParser {
    /** Reads a row whose start element was read just now. */
    interface RowParser {
        void row(Attributes attributes) throws DescriptionException;
    }

    private final DescriptionReader reader;
    private final OpenWorkbook book;
    private final XSSFSheet sheet;
    private final RowWriter rows;
    private final RowParser rowParser;

    TableParser(DescriptionReader reader, OpenWorkbook book, XSSFSheet sheet, RowWriter rows, RowParser rowParser) {
        this.reader = reader;
        this.book = book;
        this.sheet = sheet;
        this.rows = rows;
        this.rowParser = rowParser;
    }

    void parse(Attributes at) throws DescriptionException {
        String name = at.required("name", "Tickets");
        String look = at.text("look").orElse("TableStyleLight1");
        boolean stripes = at.flag("stripes", false);
        boolean filter = at.flag("filter", true);
        at.end();
        book.names().claim(name, at);
        int first = rows.rows();
        List<String> titles = head(at);
        for (Optional<Element> child = reader.child("table"); child.isPresent(); child = reader.child("table")) {
            if (!child.get().name().equals("row")) {
                throw child.get().unexpected("table", "<row>");
            }
            rowParser.row(child.get().attributes());
        }
        if (rows.rows() == first + 1) {
            // Excel repairs a table without a row.
            rows.start(at, StyleSpec.EMPTY);
        }
        var cells = new CellRangeAddress(first, rows.rows() - 1, 0, titles.size() - 1);
        XSSFTable table = create(name, cells, titles);
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName(look);
        style.setShowRowStripes(stripes);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        if (filter) {
            table.getCTTable().addNewAutoFilter().setRef(cells.formatAsString());
        }
        var body = new CellRangeAddress(first + 1, rows.rows() - 1, 0, titles.size() - 1);
        book.regions().add(name, new Region(sheet, body, titles));
        // Ids of tickets are words, also where they look like numbers.
        sheet.addIgnoredErrors(body, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private XSSFTable create(String name, CellRangeAddress cells, List<String> titles) {
        var area = new AreaReference(
                new CellReference(cells.getFirstRow(), cells.getFirstColumn()),
                new CellReference(cells.getLastRow(), cells.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        var columns = table.getCTTable().getTableColumns();
        for (int i = 0; i < titles.size(); i++) {
            columns.getTableColumnArray(i).setName(titles.get(i));
        }
        return table;
    }

    private List<String> head(Attributes table) throws DescriptionException {
        Optional<Element> head = reader.child("table");
        if (head.isEmpty() || !head.get().name().equals("head")) {
            throw table.fault("<table> without <head>", "<head> first, with a <title> for each column");
        }
        Attributes at = head.get().attributes();
        StyleSpec style = book.styles().spec(at.text("style").orElse(""), at);
        Optional<Float> height = at.number("height").map(Number::floatValue);
        at.end();
        var row = rows.start(at, style);
        height.ifPresent(row::setHeightInPoints);
        List<String> titles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Optional<Element> child = reader.child("head"); child.isPresent(); child = reader.child("head")) {
            CellSpec cell = title(child.get(), seen);
            rows.cell(row, cell);
            titles.add(((Content.Text) cell.content()).text());
        }
        if (titles.isEmpty()) {
            throw at.fault("<head> without <title>", "a <title> for each column");
        }
        return titles;
    }

    private CellSpec title(Element element, Set<String> seen) throws DescriptionException {
        Attributes at = element.attributes();
        if (!element.name().equals("title")) {
            throw element.unexpected("head", "<title>");
        }
        String styles = at.text("style").orElse("");
        at.end();
        String title = SafeText.of(reader.text("title").strip()).text();
        if (title.isEmpty() || title.length() > 255 || title.chars().anyMatch(c -> c == '\n' || c == '\r')) {
            throw at.fault("column title \"" + title + "\"", "1 to 255 characters on one line");
        }
        if (!seen.add(title.toLowerCase(Locale.ROOT))) {
            throw at.fault("a second column \"" + title + "\"", "one column of a title in a table");
        }
        return new CellSpec(
                new Content.Text(title), styles, Optional.empty(), Optional.empty(), Optional.empty(), 1, at);
    }
}
