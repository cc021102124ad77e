package goalpack.render.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * The numbers of a series as the cells hold them now, formulas by their cached value.
 *
 * @param last index of the last cell that has a number; -1 when none has
 */
record ChartValues(XDDFNumericalDataSource<Double> source, int count, int last) {

    static ChartValues of(Region region, ChartSpec.Series spec, Attributes at) throws DescriptionException {
        List<Optional<XSSFCell>> cells = cells(region, at);
        var numbers = new Double[cells.size()];
        int last = -1;
        for (int i = 0; i < numbers.length; i++) {
            Optional<XSSFCell> cell = cells.get(i).filter(ChartValues::isNumber);
            if (cell.isPresent()) {
                numbers[i] = cell.get().getNumericCellValue();
                last = i;
            }
        }
        var source = XDDFDataSourcesFactory.fromArray(numbers, region.absolute());
        source.setFormatCode(spec.format());
        return new ChartValues(source, numbers.length, last);
    }

    /** Labels: the texts of the cells, or their numbers with the first one's format. */
    static XDDFDataSource<?> categories(Region region, Attributes at) throws DescriptionException {
        List<Optional<XSSFCell>> cells = cells(region, at);
        boolean numbers =
                cells.stream().allMatch(c -> c.filter(ChartValues::isNumber).isPresent());
        if (!numbers) {
            String[] texts =
                    cells.stream().map(c -> c.map(ChartValues::text).orElse("")).toArray(String[]::new);
            return XDDFDataSourcesFactory.fromArray(texts, region.absolute());
        }
        Double[] values = cells.stream()
                .map(c -> c.map(XSSFCell::getNumericCellValue).orElse(0.0))
                .toArray(Double[]::new);
        var source = XDDFDataSourcesFactory.fromArray(values, region.absolute());
        cells.getFirst()
                .ifPresent(first -> source.setFormatCode(first.getCellStyle().getDataFormatString()));
        return source;
    }

    private static List<Optional<XSSFCell>> cells(Region region, Attributes at) throws DescriptionException {
        if (region.cells().getLastRow() >= GrowingBook.HELD_ROWS) {
            throw at.fault(
                    "a chart over row " + (region.cells().getLastRow() + 1),
                    "cells within the first " + GrowingBook.HELD_ROWS + " rows of a sheet");
        }
        List<Optional<XSSFCell>> cells = new ArrayList<>();
        for (CellAddress address : region.cells()) {
            Optional<XSSFRow> row = Optional.ofNullable(region.sheet().getRow(address.getRow()));
            cells.add(row.map(r -> r.getCell(address.getColumn())));
        }
        return cells;
    }

    private static boolean isNumber(XSSFCell cell) {
        return type(cell) == CellType.NUMERIC;
    }

    private static String text(XSSFCell cell) {
        return type(cell) == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }
}
