package goalpack.render.xlsx;

import java.util.Optional;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is printed, from which row on; header and footer texts know {@code {page}}, {@code {pages}} and {@code {sheet}}. */
record PrintSpec(
        Orientation orientation,
        Paper paper,
        int pagesWide,
        int pagesHigh,
        int firstRow,
        Optional<CellRangeAddress> repeatRows,
        Optional<CellRangeAddress> repeatColumns,
        Edge header,
        Edge footer) {

    /** How the paper lies. */
    enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /** The paper. */
    enum Paper {
        A4,
        LETTER
    }

    /** The three texts of a header or footer, as the description writes them. */
    record Edge(String left, String center, String right) {
        static Edge parse(Attributes at, String edge) {
            return new Edge(
                    at.text(edge + "-left").orElse(""),
                    at.text(edge + "-center").orElse(""),
                    at.text(edge + "-right").orElse(""));
        }
    }

    static PrintSpec parse(Attributes at) throws DescriptionException {
        var spec = new PrintSpec(
                at.choice("orientation", Orientation.PORTRAIT),
                at.choice("paper", Paper.A4),
                at.count("pages-wide", 1, 0, 100),
                at.count("pages-high", 0, 0, 1000),
                at.count("first-row", 1, 1, 1000),
                at.read("repeat-rows", "rows such as 1:3", Areas::rows),
                at.read("repeat-columns", "columns such as A:B", Areas::columns),
                Edge.parse(at, "header"),
                Edge.parse(at, "footer"));
        at.end();
        return spec;
    }

    void apply(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(orientation == Orientation.LANDSCAPE);
        setup.setPaperSize(
                switch (paper) {
                    case A4 -> PaperSize.A4_PAPER;
                    case LETTER -> PaperSize.LETTER_PAPER;
                });
        sheet.setFitToPage(true);
        setup.setFitWidth((short) pagesWide);
        setup.setFitHeight((short) pagesHigh);
        repeatRows.ifPresent(sheet::setRepeatingRows);
        repeatColumns.ifPresent(sheet::setRepeatingColumns);
        margins(sheet);
        Header top = sheet.getHeader();
        top.setLeft(code(header.left()));
        top.setCenter(code(header.center()));
        top.setRight(code(header.right()));
        Footer bottom = sheet.getFooter();
        bottom.setLeft(code(footer.left()));
        bottom.setCenter(code(footer.center()));
        bottom.setRight(code(footer.right()));
    }

    /** Leaves what stands above the first printed row out of print, once so many rows and columns are written. */
    void limit(XSSFSheet sheet, int rows, int columns) {
        if (firstRow > 1 && rows >= firstRow && columns > 0) {
            var book = sheet.getWorkbook();
            book.setPrintArea(book.getSheetIndex(sheet), 0, columns - 1, firstRow - 1, rows - 1);
        }
    }

    /** Inches: narrow at the sides, room for the running texts above and below. */
    private static void margins(XSSFSheet sheet) {
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.75);
        sheet.setMargin(PageMargin.BOTTOM, 0.75);
        sheet.setMargin(PageMargin.HEADER, 0.35);
        sheet.setMargin(PageMargin.FOOTER, 0.35);
    }

    /** Text in Excel's header code: a size of 8 points, our placeholders as its codes, its own code letter doubled. */
    private static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String safe = SafeText.of(text).text().replace("&", "&&");
        String spaced = Character.isDigit(safe.charAt(0)) ? " " + safe : safe;
        return "&8" + spaced.replace("{pages}", "&N").replace("{page}", "&P").replace("{sheet}", "&A");
    }
}
