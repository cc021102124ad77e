package goalpack.render.xlsx;

import javax.xml.namespace.QName;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The words and numbers on a chart: title, labels, axis texts. */
final class ChartText {
    private static final Color GREY = new Color(0x4A, 0x55, 0x60);
    private static final Color DARK = new Color(0x17, 0x21, 0x2B);
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
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
    static void everywhere(XSSFChart chart) {
        var space = chart.getCTChartSpace();
        body(space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr(), BODY, false, GREY);
    }

    static void labels(CTBarSer series, ChartSpec.Series spec, ChartValues values, boolean stacked) {
        if (spec.labels() != ChartSpec.Labels.NONE) {
            labels(series.addNewDLbls(), spec, values, stacked ? STDLblPos.CTR : STDLblPos.OUT_END);
        }
    }

    static void labels(CTLineSer series, ChartSpec.Series spec, ChartValues values) {
        if (spec.labels() != ChartSpec.Labels.NONE) {
            labels(series.addNewDLbls(), spec, values, STDLblPos.T);
        }
    }

    private static void labels(CTDLbls labels, ChartSpec.Series spec, ChartValues values, STDLblPos.Enum position) {
        boolean all = spec.labels() == ChartSpec.Labels.ALL;
        if (!all && values.last() >= 0) {
            last(labels, spec, values.last(), position);
        }
        if (all) {
            var format = labels.addNewNumFmt();
            format.setFormatCode(spec.format());
            format.setSourceLinked(false);
            body(labels.addNewTxPr(), BODY, true, DARK);
            labels.addNewDLblPos().setVal(position);
        }
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(all);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** The small schema jar leaves out the type of a single label, so it is written as XML. */
    private static void last(CTDLbls labels, ChartSpec.Series spec, int index, STDLblPos.Enum position) {
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toFirstContentToken();
            begin(cursor, CHART, "dLbl");
            value(cursor, "idx", String.valueOf(index));
            begin(cursor, CHART, "numFmt");
            cursor.insertAttributeWithValue("formatCode", spec.format());
            cursor.insertAttributeWithValue("sourceLinked", "0");
            cursor.toNextToken();
            insertText(cursor, spec.color());
            value(cursor, "dLblPos", position.toString());
            value(cursor, "showLegendKey", "0");
            value(cursor, "showVal", "1");
            value(cursor, "showCatName", "0");
            value(cursor, "showSerName", "0");
            value(cursor, "showPercent", "0");
            value(cursor, "showBubbleSize", "0");
        }
    }

    private static void insertText(XmlCursor cursor, Color color) {
        begin(cursor, CHART, "txPr");
        begin(cursor, DRAWING, "bodyPr");
        cursor.toNextToken();
        begin(cursor, DRAWING, "p");
        begin(cursor, DRAWING, "pPr");
        begin(cursor, DRAWING, "defRPr");
        cursor.insertAttributeWithValue("sz", String.valueOf(BODY));
        cursor.insertAttributeWithValue("b", "1");
        begin(cursor, DRAWING, "solidFill");
        begin(cursor, DRAWING, "srgbClr");
        cursor.insertAttributeWithValue("val", color.toString().substring(1));
        for (int level = 0; level < 6; level++) {
            cursor.toNextToken();
        }
    }

    private static void value(XmlCursor cursor, String name, String value) {
        begin(cursor, CHART, name);
        cursor.insertAttributeWithValue("val", value);
        cursor.toNextToken();
    }

    private static void begin(XmlCursor cursor, String namespace, String name) {
        cursor.beginElement(new QName(namespace, name));
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
