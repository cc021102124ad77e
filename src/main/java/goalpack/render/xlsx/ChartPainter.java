package goalpack.render.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Paints a described chart as a native one that stays linked to its cells. */
final class ChartPainter {
    private static final Color RULE = new Color(0xC8, 0xCD, 0xD3);
    private static final Color FAINT = new Color(0xE6, 0xE9, 0xEC);

    private record Axes(XDDFCategoryAxis category, XDDFValueAxis value) {}

    private final Regions regions;
    private final String font;
    private final XSSFSheet sheet;
    private final Attributes at;

    ChartPainter(Regions regions, String font, XSSFSheet sheet, Attributes at) {
        this.regions = regions;
        this.font = font;
        this.sheet = sheet;
        this.at = at;
    }

    void paint(ChartSpec spec) throws DescriptionException {
        XSSFChart chart = frame(spec);
        ChartText.title(chart, spec.title());
        ChartText.everywhere(chart, font);
        List<ChartSpec.Series> bars = of(spec, ChartSpec.Kind.BARS);
        List<ChartSpec.Series> strokes = spec.series().stream()
                .filter(s -> s.kind() != ChartSpec.Kind.BARS)
                .toList();
        Axes axes = axes(chart, spec);
        if (!bars.isEmpty()) {
            bars(chart, axes, spec, bars);
        }
        if (!strokes.isEmpty()) {
            strokes(chart, axes, spec, strokes);
        }
        if (spec.legend() == ChartSpec.Legend.BOTTOM) {
            var legend = chart.getOrAddLegend();
            legend.setPosition(LegendPosition.BOTTOM);
            legend.setOverlay(false);
        }
    }

    private static List<ChartSpec.Series> of(ChartSpec spec, ChartSpec.Kind kind) {
        return spec.series().stream().filter(s -> s.kind() == kind).toList();
    }

    private XSSFChart frame(ChartSpec spec) {
        var drawing = sheet.createDrawingPatriarch();
        CellRangeAddress cells = spec.at();
        var anchor = drawing.createAnchor(
                0,
                0,
                0,
                0,
                cells.getFirstColumn(),
                cells.getFirstRow(),
                cells.getLastColumn() + 1,
                cells.getLastRow() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        var frame = chart.getGraphicFrame().getCTGraphicalObjectFrame();
        var named = frame.getNvGraphicFramePr().getCNvPr();
        int number = drawing.getCharts().size();
        named.setId(number + 1L);
        named.setName("Chart " + number);
        named.setDescr(SafeText.of(spec.alt()).text());
        var space = chart.getCTChartSpace();
        (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners()).setVal(false);
        var area = new XDDFShapeProperties(space.isSetSpPr() ? space.getSpPr() : space.addNewSpPr());
        area.setFillProperties(new XDDFNoFillProperties());
        area.setLineProperties(Ink.none());
        chart.setPlotOnlyVisibleCells(false);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        return chart;
    }

    private static Axes axes(XSSFChart chart, ChartSpec spec) {
        boolean up = spec.direction() == ChartSpec.Direction.UP;
        XDDFCategoryAxis category = chart.createCategoryAxis(up ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        XDDFValueAxis value = chart.createValueAxis(up ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        style(category, spec.categoryAxis());
        style(value, spec.valueAxis());
        category.setTickLabelPosition(AxisTickLabelPosition.LOW);
        value.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (spec.categoryAxis().reversed()) {
            value.setCrosses(AxisCrosses.MAX);
        }
        return new Axes(category, value);
    }

    private static void style(XDDFChartAxis axis, ChartSpec.Axis spec) {
        if (!spec.title().isEmpty()) {
            axis.setTitle(spec.title());
        }
        axis.setNumberFormat(spec.format());
        spec.min().ifPresent(min -> axis.setMinimum(min.doubleValue()));
        spec.max().ifPresent(max -> axis.setMaximum(max.doubleValue()));
        spec.step().ifPresent(step -> axis.setMajorUnit(step.doubleValue()));
        axis.setOrientation(spec.reversed() ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.getOrAddShapeProperties().setLineProperties(Ink.line(RULE, 0.75));
        if (spec.gridlines()) {
            axis.getOrAddMajorGridProperties().setLineProperties(Ink.line(FAINT, 0.5));
        }
        axis.setVisible(!spec.hidden());
    }

    private void bars(XSSFChart chart, Axes axes, ChartSpec spec, List<ChartSpec.Series> series)
            throws DescriptionException {
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, axes.category(), axes.value());
        bars.setBarDirection(spec.direction() == ChartSpec.Direction.UP ? BarDirection.COL : BarDirection.BAR);
        boolean stacked = spec.stacking() == ChartSpec.Stacking.STACKED;
        bars.setBarGrouping(stacked ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
        bars.setOverlap((byte) (spec.stacking() == ChartSpec.Stacking.BESIDE ? -10 : 100));
        bars.setGapWidth(60);
        // A mark at the end of a bar would cover a label there.
        boolean isMarked = !stacked && !of(spec, ChartSpec.Kind.MARKS).isEmpty();
        ChartSpec.Stacking labelled = isMarked ? ChartSpec.Stacking.OVERLAID : spec.stacking();
        bars.setVaryColors(false);
        for (ChartSpec.Series one : series) {
            ChartValues values = ChartValues.of(regions.find(one.range(), sheet, at), one, at);
            var bar = (XDDFBarChartData.Series) add(bars, spec, one, values);
            Ink.bar(bar, one);
            bar.setInvertIfNegative(false);
            one.points().forEach((index, color) -> bar.getDataPoint(index).setFillProperties(Ink.fill(color)));
            ChartText.labels(bar.getCTBarSer(), one, values, labelled);
        }
        chart.plot(bars);
    }

    private void strokes(XSSFChart chart, Axes axes, ChartSpec spec, List<ChartSpec.Series> series)
            throws DescriptionException {
        var lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, axes.category(), axes.value());
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (ChartSpec.Series one : series) {
            ChartValues values = ChartValues.of(regions.find(one.range(), sheet, at), one, at);
            var line = (XDDFLineChartData.Series) add(lines, spec, one, values);
            line.setSmooth(false);
            Ink.stroke(line, one);
            ChartText.labels(line.getCTLineSer(), one, values);
        }
        chart.plot(lines);
    }

    private XDDFChartData.Series add(XDDFChartData data, ChartSpec spec, ChartSpec.Series one, ChartValues values)
            throws DescriptionException {
        Region labels = regions.find(spec.categories(), sheet, at);
        if (labels.cells().getNumberOfCells() != values.count()) {
            throw at.fault(
                    labels.cells().getNumberOfCells() + " categories (" + spec.categories() + ") and " + values.count()
                            + " values (" + one.range() + ")",
                    "as many categories as values");
        }
        XDDFChartData.Series series = data.addSeries(ChartValues.categories(labels, at), values.source());
        series.setTitle(SafeText.of(one.title()).text());
        return series;
    }
}
