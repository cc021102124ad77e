package goalpack.render.xlsx;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;

/** Fills and lines of a chart. */
final class Ink {
    private static final double LINE_POINTS = 2.0;
    private static final double OUTLINE_POINTS = 1.25;

    private Ink() {}

    static XDDFFillProperties fill(Color color) {
        return new XDDFSolidFillProperties(XDDFColor.from(color.rgb()));
    }

    static XDDFLineProperties line(Color color, double points) {
        var line = new XDDFLineProperties(fill(color));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties none() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static void bar(XDDFBarChartData.Series series, ChartSpec.Series spec) {
        switch (spec.look()) {
            case SOLID -> series.setFillProperties(fill(spec.color()));
            case OUTLINED -> {
                series.setFillProperties(new XDDFNoFillProperties());
                series.setLineProperties(line(spec.color(), OUTLINE_POINTS));
            }
        }
    }

    /** Draws a series as a line, or as strokes without a line between them. */
    static void stroke(XDDFLineChartData.Series series, ChartSpec.Series spec) {
        if (spec.kind() == ChartSpec.Kind.MARKS) {
            series.setLineProperties(none());
            series.setMarkerStyle(MarkerStyle.DASH);
            series.setMarkerSize((short) 30);
            var look = new XDDFShapeProperties(series.getCTLineSer().getMarker().addNewSpPr());
            look.setFillProperties(fill(spec.color()));
            look.setLineProperties(none());
            return;
        }
        XDDFLineProperties line = line(spec.color(), LINE_POINTS);
        if (spec.stroke() == ChartSpec.Stroke.DASHED) {
            line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        }
        series.setLineProperties(line);
        series.setMarkerStyle(MarkerStyle.NONE);
    }
}
