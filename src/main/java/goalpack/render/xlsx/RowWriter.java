package goalpack.render.xlsx;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellFormula;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellFormulaType;

/** Puts the rows of one sheet into the workbook, top to bottom, left to right. */
final class RowWriter {
    private static final int LITERAL_LIMIT = 255;

    private final OpenWorkbook book;
    private final XSSFSheet sheet;
    private int rows;
    private int columns;
    private int nextColumn;
    private StyleSpec rowStyle = StyleSpec.EMPTY;
    private WrappedText wrapped = WrappedText.NONE;

    RowWriter(OpenWorkbook book, XSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
    }

    /** Number of rows so far; the index of the next one. */
    int rows() {
        return rows;
    }

    int nextColumn() {
        return nextColumn;
    }

    /** How many columns the widest row has. */
    int columns() {
        return columns;
    }

    /** Gives a row whose texts wrap the height they need; readers may fit it anew. */
    void fit(Row row) {
        if (row instanceof XSSFRow held && wrapped.points() > sheet.getDefaultRowHeightInPoints()) {
            held.setHeightInPoints(wrapped.points());
            held.getCTRow().unsetCustomHeight();
        }
    }

    Row start(Attributes attributes, StyleSpec style) throws DescriptionException {
        if (rows() > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw attributes.fault("row " + (rows() + 1), "at most 1048576 rows in a sheet");
        }
        Row row = book.growing().sheetFor(sheet, rows()).createRow(rows());
        rowStyle = style;
        wrapped = WrappedText.NONE;
        nextColumn = 0;
        rows++;
        return row;
    }

    void cell(Row row, CellSpec spec) throws DescriptionException {
        int column = spec.column().orElse(nextColumn);
        Attributes at = spec.attributes();
        int last = column + spec.across() - 1;
        if (column < nextColumn || last > SpreadsheetVersion.EXCEL2007.getLastColumnIndex()) {
            throw at.fault("a cell in column " + (column + 1), "a column after the cell before it, at most XFD");
        }
        StyleSpec style = rowStyle.with(book.styles().spec(spec.styles(), at))
                .or(StyleProperty.FORMAT, Content.format(spec.content()));
        Cell cell = row.createCell(column);
        cell.setCellStyle(book.styles().style(style));
        fill(cell, spec.content(), style, at);
        for (int covered = column + 1; covered <= last; covered++) {
            row.createCell(covered).setCellStyle(book.styles().style(style));
        }
        var cells = new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, last);
        if (spec.across() > 1) {
            sheet.addMergedRegionUnsafe(cells);
        }
        if (spec.name().isPresent()) {
            var one = new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column);
            book.name(spec.name().get(), new Region(sheet, one, List.of()), at);
        }
        if (spec.content() instanceof Content.Text text && style.is(StyleProperty.WRAP)) {
            wrapped = wrapped.or(text.text(), width(column, last), style, book.fontSize());
        }
        nextColumn = last + 1;
        columns = Math.max(columns, nextColumn);
        spec.figure().ifPresent(id -> book.tally().figure(id, new CellAddress(cell).formatAsString(), sheet));
        book.tally().countCell();
    }

    private void fill(Cell cell, Content content, StyleSpec style, Attributes at) throws DescriptionException {
        switch (content) {
            case Content.Text text -> text(cell, text.text(), style);
            case Content.Value value -> value(cell, value);
            case Content.Formula formula -> formula(cell, formula, at);
            case Content.Link link -> link(cell, link, style, at);
            case Content.Empty empty -> {}
        }
    }

    private void text(Cell cell, String raw, StyleSpec style) {
        SafeText safe = book.tally().safe(raw);
        if (safe.formulaLike()) {
            cell.setCellStyle(book.styles().quoted(style));
        }
        cell.setCellValue(safe.escaped());
    }

    private void value(Cell cell, Content.Value value) {
        switch (value) {
            case Content.Text text ->
                cell.setCellValue(book.tally().safe(text.text()).escaped());
            case Content.Figure number -> cell.setCellValue(number.number().doubleValue());
            case Content.Percent percent -> cell.setCellValue(percent.ratio().doubleValue());
            case Content.Date date -> cell.setCellValue(DateUtil.getExcelDate(date.day()));
            case Content.DateTime time -> cell.setCellValue(DateUtil.getExcelDate(time.time()));
            case Content.Flag flag -> cell.setCellValue(flag.flag());
        }
    }

    private void formula(Cell cell, Content.Formula formula, Attributes at) throws DescriptionException {
        String written = formula.formula().replace("{row}", String.valueOf(cell.getRowIndex() + 1));
        book.formulas().remember(formula.formula(), written, formula.reach(), sheet, cell, at);
        cell.setCellFormula(written);
        value(cell, formula.cached());
        if (formula.reach() == Content.Reach.CELL) {
            return;
        }
        if (!(cell instanceof XSSFCell held)) {
            throw at.fault("an array formula after row " + GrowingBook.HELD_ROWS, "array formulas before that row");
        }
        CTCellFormula array = held.getCTCell().getF();
        array.setT(STCellFormulaType.ARRAY);
        array.setRef(cell.getAddress().formatAsString());
    }

    /** Held rows carry a real hyperlink; Excel allows some 65,000 of those, so streamed rows use a formula. */
    private void link(Cell cell, Content.Link link, StyleSpec style, Attributes at) throws DescriptionException {
        String target = link.target();
        book.remember(target, sheet, at);
        if (cell instanceof XSSFCell held) {
            text(cell, link.text(), style);
            held.setHyperlink(hyperlink(target));
        } else if (target.length() <= LITERAL_LIMIT && link.text().length() <= LITERAL_LIMIT) {
            SafeText safe = book.tally().safe(link.text());
            String text = literal(safe.text());
            cell.setCellFormula("HYPERLINK(" + literal(target) + "," + text + ")");
            cell.setCellValue(safe.escaped());
        } else {
            text(cell, link.text(), style);
        }
    }

    private XSSFHyperlink hyperlink(String target) {
        HyperlinkType type = target.startsWith("#")
                ? HyperlinkType.DOCUMENT
                : target.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(type == HyperlinkType.DOCUMENT ? target.substring(1) : target);
        return link;
    }

    /** Width of neighbouring columns, in characters. */
    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += sheet.getColumnWidth(column) / 256.0;
        }
        return width;
    }

    private static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
