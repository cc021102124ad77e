package goalpack.render.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The different formulas of a workbook, checked once all sheets, names and tables stand: a formula that does not parse
 * makes Excel offer a repair.
 */
final class Formulas {
    private record Seen(String formula, FormulaType type, XSSFSheet sheet, int row, Attributes place) {}

    private final Map<String, Seen> seen = new LinkedHashMap<>();

    /** Remembers a formula by how the template wrote it, so that one check stands for every row. */
    void remember(String template, String formula, Content.Reach reach, XSSFSheet sheet, Cell cell, Attributes place) {
        FormulaType type = reach == Content.Reach.ARRAY ? FormulaType.ARRAY : FormulaType.CELL;
        seen.putIfAbsent(template, new Seen(formula, type, sheet, cell.getRowIndex(), place));
    }

    /** Remembers the formula of a conditional format. */
    void remember(String formula, XSSFSheet sheet, int row, Attributes place) {
        seen.putIfAbsent(formula, new Seen(formula, FormulaType.CELL, sheet, row, place));
    }

    void check(XSSFWorkbook book) throws DescriptionException {
        XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(book);
        for (Seen one : seen.values()) {
            int sheet = book.getSheetIndex(one.sheet());
            try {
                Ptg[] tokens = FormulaParser.parse(one.formula(), names, one.type(), sheet, one.row());
                for (Ptg token : tokens) {
                    checkSheet(token, book, one);
                }
            } catch (FormulaParseException | IllegalArgumentException | IllegalStateException unreadable) {
                throw fault(one, String.valueOf(unreadable.getMessage()));
            }
        }
    }

    private static void checkSheet(Ptg token, XSSFWorkbook book, Seen one) throws DescriptionException {
        if (!(token instanceof Pxg reference)) {
            return;
        }
        if (reference.getExternalWorkbookNumber() >= 0) {
            throw fault(one, "another workbook");
        }
        Optional<String> name = Optional.ofNullable(reference.getSheetName());
        if (name.isPresent() && book.getSheetIndex(name.get()) < 0) {
            throw fault(one, "no sheet " + name.get());
        }
    }

    private static DescriptionException fault(Seen one, String why) {
        return one.place()
                .fault(
                        "formula \"" + one.formula() + "\" (" + why + ")",
                        "a formula of Excel's functions, this workbook's sheets, tables and names");
    }
}
