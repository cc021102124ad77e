package goalpack.render.xlsx;

import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The words and numbers on a chart: title, labels, axis texts. */
final class ChartText {
    private static final Color GREY = new Color(0x4A, 0x55, 0x60);
    private static final Color DARK = new Color(0x17, 0x21, 0x2B);
    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF);
    private static final int BODY = 900;
    private static final int TITLE = 1100;

    private ChartText() {}

    static void title(XSSFChart chart, String title) {
        if (title.isEmpty()) {
            chart.setAutoTitleDeleted(true);
            return;
        }
        chart.setTitleText(SafeText.of(title).text());
        chart.setTitleOverlay(false);
        var run = chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0);
        look(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), TITLE, true, DARK);
    }

    /** The size and colour of all text that says nothing else. */
    static void everywhere(XSSFChart chart, String font) {
        var space = chart.getCTChartSpace();
        CTTextBody text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        body(text, BODY, false, GREY);
        text.getPArray(0).getPPr().getDefRPr().addNewLatin().setTypeface(font);
    }

    static void labels(CTBarSer series, ChartSpec.Series spec, ChartValues values, ChartSpec.Stacking stacking) {
        if (spec.labels() == ChartSpec.Labels.NONE) {
            return;
        }
        Color inside = spec.color().isDark() ? WHITE : DARK;
        switch (stacking) {
            case BESIDE -> labels(series.addNewDLbls(), spec, values, STDLblPos.OUT_END, DARK);
            case OVERLAID -> labels(series.addNewDLbls(), spec, values, STDLblPos.IN_BASE, inside);
            case STACKED -> labels(series.addNewDLbls(), spec, values, STDLblPos.CTR, inside);
        }
    }

    static void labels(CTLineSer series, ChartSpec.Series spec, ChartValues values) {
        if (spec.labels() != ChartSpec.Labels.NONE) {
            labels(series.addNewDLbls(), spec, values, STDLblPos.T, spec.color());
        }
    }

    private static void labels(
            CTDLbls labels, ChartSpec.Series spec, ChartValues values, STDLblPos.Enum position, Color color) {
        boolean all = spec.labels() == ChartSpec.Labels.ALL;
        if (!all && values.last() >= 0) {
            last(labels.addNewDLbl(), spec, values.last(), position, color);
        }
        if (all) {
            var format = labels.addNewNumFmt();
            format.setFormatCode(spec.format());
            format.setSourceLinked(false);
            body(labels.addNewTxPr(), BODY, true, color);
            labels.addNewDLblPos().setVal(position);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(all);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void last(CTDLbl label, ChartSpec.Series spec, int index, STDLblPos.Enum position, Color color) {
        label.addNewIdx().setVal(index);
        var format = label.addNewNumFmt();
        format.setFormatCode(spec.format());
        format.setSourceLinked(false);
        body(label.addNewTxPr(), BODY, true, color);
        label.addNewDLblPos().setVal(position);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(false);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
    }

    private static void body(CTTextBody text, int size, boolean bold, Color color) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        var paragraph = text.addNewP();
        look(paragraph.addNewPPr().addNewDefRPr(), size, bold, color);
        paragraph.addNewEndParaRPr().setLang("en-US");
    }

    private static void look(CTTextCharacterProperties text, int size, boolean bold, Color color) {
        text.setSz(size);
        text.setB(bold);
        text.addNewSolidFill().addNewSrgbClr().setVal(color.rgb());
    }
}
