package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.IconMultiStateFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingThreshold;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays conditional formats, choices and charts over the cells of a sheet. */
final class PartPainter {
    private final OpenWorkbook book;

    PartPainter(OpenWorkbook book) {
        this.book = book;
    }

    void paint(SheetParser.Waiting waiting) throws DescriptionException {
        XSSFSheet sheet = waiting.sheet();
        Attributes at = waiting.place();
        switch (waiting.part()) {
            case SheetPart.CellRule rule -> rule(sheet, rule, own(rule.range(), sheet, at), at);
            case SheetPart.DataBar bar -> dataBar(sheet, bar, own(bar.range(), sheet, at));
            case SheetPart.Icons icons -> icons(sheet, icons, own(icons.range(), sheet, at));
            case SheetPart.Choices choices -> choices(sheet, choices, own(choices.range(), sheet, at), at);
            case SheetPart.Chart chart -> new ChartPainter(book.regions(), book.font(), sheet, at).paint(chart.spec());
        }
    }

    private CellRangeAddress own(String range, XSSFSheet sheet, Attributes at) throws DescriptionException {
        Region region = book.regions().find(range, sheet, at);
        if (!region.sheet().equals(sheet)) {
            throw at.fault("range \"" + range + "\" of another sheet", "cells of this sheet");
        }
        return region.cells();
    }

    private void rule(XSSFSheet sheet, SheetPart.CellRule rule, CellRangeAddress cells, Attributes at) {
        String formula = rule.formula().replace("{row}", String.valueOf(cells.getFirstRow() + 1));
        book.formulas().remember(formula, sheet, cells.getFirstRow(), at);
        var formatting = sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
        StyleSpec style = rule.style();
        if (style.is(StyleProperty.BOLD) || style.is(StyleProperty.ITALIC)) {
            formatting
                    .createFontFormatting()
                    .setFontStyle(style.is(StyleProperty.ITALIC), style.is(StyleProperty.BOLD));
        }
        style.color(StyleProperty.COLOR)
                .ifPresent(color -> Optional.ofNullable(formatting.getFontFormatting())
                        .orElseGet(formatting::createFontFormatting)
                        .setFontColor(color.excel()));
        style.color(StyleProperty.FILL)
                .ifPresent(color -> formatting.createPatternFormatting().setFillBackgroundColor(color.excel()));
        add(sheet, cells, formatting);
        style.color(StyleProperty.COLOR).ifPresent(color -> opaque(sheet, color));
    }

    /** POI writes the font colour of a rule without the opaque byte that the schema asks for. */
    private static void opaque(XSSFSheet sheet, Color color) {
        var styles = sheet.getWorkbook().getStylesSource();
        var newest = styles.getDxfAt(styles._getDXfsSize() - 1);
        newest.getFont().getColorArray(0).setRgb(color.argb());
    }

    private static void dataBar(XSSFSheet sheet, SheetPart.DataBar bar, CellRangeAddress cells) {
        var rule = sheet.getSheetConditionalFormatting()
                .createConditionalFormattingRule(bar.color().excel());
        var bars = rule.getDataBarFormatting();
        bars.setWidthMin(0);
        bars.setWidthMax(100);
        bound(bars.getMinThreshold(), Optional.of(bar.min().orElse(BigDecimal.ZERO)), RangeType.MIN);
        bound(bars.getMaxThreshold(), bar.max(), RangeType.MAX);
        add(sheet, cells, rule);
    }

    private static void bound(
            XSSFConditionalFormattingThreshold threshold, Optional<BigDecimal> number, RangeType otherwise) {
        threshold.setRangeType(number.isPresent() ? RangeType.NUMBER : otherwise);
        number.ifPresent(n -> threshold.setValue(n.doubleValue()));
    }

    private static void icons(XSSFSheet sheet, SheetPart.Icons icons, CellRangeAddress cells) {
        IconMultiStateFormatting.IconSet set = switch (icons.set()) {
            case ARROWS -> IconMultiStateFormatting.IconSet.GREY_3_ARROWS;
            case MARKS -> IconMultiStateFormatting.IconSet.GYR_3_SYMBOLS;
            case SHAPES -> IconMultiStateFormatting.IconSet.GYR_3_SHAPES;
        };
        XSSFConditionalFormattingRule rule =
                sheet.getSheetConditionalFormatting().createConditionalFormattingRule(set);
        var formatting = rule.getMultiStateFormatting();
        formatting.setReversed(icons.reversed());
        formatting.setIconOnly(icons.alone());
        var thresholds = formatting.getThresholds();
        for (int i = 0; i < icons.from().size(); i++) {
            thresholds[i + 1].setRangeType(RangeType.NUMBER);
            thresholds[i + 1].setValue(icons.from().get(i).doubleValue());
        }
        add(sheet, cells, rule);
    }

    private static void add(XSSFSheet sheet, CellRangeAddress cells, XSSFConditionalFormattingRule rule) {
        sheet.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    private void choices(XSSFSheet sheet, SheetPart.Choices choices, CellRangeAddress cells, Attributes at)
            throws DescriptionException {
        var helper = sheet.getDataValidationHelper();
        var constraint = choices.source().isPresent()
                ? helper.createFormulaListConstraint(
                        book.regions().find(choices.source().get(), sheet, at).absolute())
                : helper.createExplicitListConstraint(
                        List.copyOf(choices.values()).toArray(String[]::new));
        var ranges = new CellRangeAddressList();
        ranges.addCellRangeAddress(cells);
        var validation = helper.createValidation(constraint, ranges);
        validation.setShowErrorBox(true);
        if (!choices.message().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(choices.title(), choices.message());
            validation.createErrorBox(choices.title(), choices.message());
        }
        sheet.addValidationData(validation);
    }
}
