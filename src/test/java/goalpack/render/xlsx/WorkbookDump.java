package goalpack.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as lines of text: every cell, then what lies over the cells. */
final class WorkbookDump {
    private WorkbookDump() {}

    static String of(byte[] workbook) throws IOException {
        var lines = new StringBuilder();
        new WorkbookReader()
                .stream(new ByteArrayInputStream(workbook), (sheet, cell) -> lines.append(line(sheet, cell)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            book.getAllNames()
                    .forEach(n -> lines.append("name %s = %s%n".formatted(n.getNameName(), n.getRefersToFormula())));
            book.forEach(sheet -> parts((XSSFSheet) sheet, lines));
        }
        return lines.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(String sheet, CellRead cell) {
        String value = switch (cell.value()) {
            case CellRead.Words words -> "\"" + words.text() + "\"";
            case CellRead.Figure figure -> figure.number().toString();
            case CellRead.Flag flag -> String.valueOf(flag.flag());
            case CellRead.Failure failure -> failure.code();
            case CellRead.Nothing nothing -> "-";
        };
        return sheet + "!" + cell.address() + " " + value
                + cell.formula().map(f -> " =" + f).orElse("") + "\n";
    }

    private static void parts(XSSFSheet sheet, StringBuilder lines) {
        sheet.getTables()
                .forEach(t -> lines.append("table %s %s%n"
                        .formatted(t.getName(), t.getCellReferences().formatAsString())));
        var formats = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            var format = formats.getConditionalFormattingAt(i);
            lines.append("format %s!%s %s %s%n"
                    .formatted(
                            sheet.getSheetName(),
                            format.getFormattingRanges()[0].formatAsString(),
                            format.getRule(0).getConditionType(),
                            format.getRule(0).getFormula1()));
        }
        sheet.getDataValidations()
                .forEach(v -> lines.append("choices %s!%s %s%n"
                        .formatted(
                                sheet.getSheetName(),
                                v.getRegions().getCellRangeAddress(0).formatAsString(),
                                String.join("|", v.getValidationConstraint().getExplicitListValues()))));
        if (sheet.getDrawingPatriarch() != null) {
            sheet.getDrawingPatriarch().getCharts().forEach(chart -> chart(sheet, chart, lines));
        }
    }

    private static void chart(XSSFSheet sheet, XSSFChart chart, StringBuilder lines) {
        lines.append(chart.getChartSeries().stream()
                .flatMap(data -> java.util.stream.IntStream.range(0, data.getSeriesCount())
                        .mapToObj(data::getSeries))
                .map(series -> series.getClass().getEnclosingClass().getSimpleName() + " "
                        + series.getCategoryData().getDataRangeReference() + " -> "
                        + series.getValuesData().getDataRangeReference())
                .collect(Collectors.joining("\n  ", "chart on " + sheet.getSheetName() + "\n  ", "\n")));
    }
}
