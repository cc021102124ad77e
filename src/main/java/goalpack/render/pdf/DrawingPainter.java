package goalpack.render.pdf;

import goalpack.render.chart.Drawing;
import goalpack.render.chart.Look;
import goalpack.render.chart.Shape;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfGState;

/** Paints drawings straight into a page's content: lines stay lines, texts stay texts. One per document. */
final class DrawingPainter {
    private final PackFonts fonts;
    private final TextRuns runs;
    private final Findings findings;
    private final Map<Opacity, PdfGState> opacities = new HashMap<>();

    DrawingPainter(PackFonts fonts, TextRuns runs, Findings findings) {
        this.fonts = fonts;
        this.runs = runs;
        this.findings = findings;
    }

    void paint(Drawing drawing, PdfContentByte page, AffineTransform toPage) {
        Pen pen = new Pen(page, toPage);
        drawing.shapes().forEach(shape -> paint(shape, pen));
    }

    private void paint(Shape shape, Pen pen) {
        switch (shape) {
            case Shape.Group group -> {
                Pen moved = pen.moved(group.dx(), group.dy());
                group.shapes().forEach(inner -> paint(inner, moved));
            }
            case Shape.Rectangle rectangle -> outline(rectangle.look(), pen, () -> pen.trace(rectangle));
            case Shape.Line line -> outline(line.look(), pen, () -> pen.open(List.of(line.from(), line.to())));
            case Shape.Circle circle -> outline(circle.look(), pen, () -> pen.trace(circle));
            case Shape.Polyline polyline -> outline(polyline.look(), pen, () -> pen.open(polyline.points()));
            case Shape.Polygon polygon -> outline(polygon.look(), pen, () -> pen.closed(polygon.points()));
            case Shape.Outline outline -> outline(outline.look(), pen, () -> pen.trace(outline.steps()));
            case Shape.Text text -> write(text, pen);
        }
    }

    private void outline(Look look, Pen pen, Runnable trace) {
        boolean filled = look.fill().isPresent() && look.fillOpacity() > 0;
        boolean stroked = look.stroke().isPresent() && look.strokeOpacity() > 0 && look.strokeWidth() > 0;
        if (!filled && !stroked) {
            return;
        }
        PdfContentByte page = pen.page();
        page.saveState();
        setUp(look, pen);
        trace.run();
        if (filled && stroked) {
            page.fillStroke();
        } else if (filled) {
            page.fill();
        } else {
            page.stroke();
        }
        page.restoreState();
    }

    private void setUp(Look look, Pen pen) {
        PdfContentByte page = pen.page();
        look.fill().ifPresent(colour -> page.setColorFill(colour(colour)));
        if (look.stroke().isPresent()) {
            page.setColorStroke(colour(look.stroke().get()));
            page.setLineWidth((float) look.strokeWidth() * pen.scale());
            page.setLineCap(
                    switch (look.cap()) {
                        case BUTT -> PdfContentByte.LINE_CAP_BUTT;
                        case ROUND -> PdfContentByte.LINE_CAP_ROUND;
                        case SQUARE -> PdfContentByte.LINE_CAP_PROJECTING_SQUARE;
                    });
            page.setLineJoin(
                    switch (look.join()) {
                        case MITER -> PdfContentByte.LINE_JOIN_MITER;
                        case ROUND -> PdfContentByte.LINE_JOIN_ROUND;
                        case BEVEL -> PdfContentByte.LINE_JOIN_BEVEL;
                    });
            setDashes(look, pen);
        }
        setOpacity(new Opacity(look.fillOpacity(), look.strokeOpacity()), page);
    }

    private static void setDashes(Look look, Pen pen) {
        if (!look.dashes().isEmpty()) {
            float[] dashes = new float[look.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = (float) (double) look.dashes().get(i) * pen.scale();
            }
            pen.page().setLineDash(dashes, 0);
        }
    }

    /** How clear insides and lines are, 0 to 1. */
    private record Opacity(double fill, double stroke) {}

    private void setOpacity(Opacity opacity, PdfContentByte page) {
        if (opacity.fill() < 1 || opacity.stroke() < 1) {
            page.setGState(opacities.computeIfAbsent(opacity, wanted -> {
                PdfGState state = new PdfGState();
                state.setFillOpacity((float) wanted.fill());
                state.setStrokeOpacity((float) wanted.stroke());
                return state;
            }));
        }
    }

    private void write(Shape.Text text, Pen pen) {
        List<Piece> pieces = new ArrayList<>();
        float width = 0;
        for (Shape.Run run : text.runs()) {
            PackFonts.Face face = fonts.face(run.weight(), PackFonts.Slope.UPRIGHT);
            float size = (float) run.size() * pen.scale();
            findings.painted(run.text(), face);
            for (TextRuns.Run piece : runs.of(run.text(), face)) {
                pieces.add(new Piece(piece, size, run.look()));
                width += piece.width(size);
            }
        }
        Point2D.Double at = pen.onPage(text.at());
        float x = (float) at.x
                - switch (text.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        for (Piece piece : pieces) {
            write(piece, x, (float) at.y, pen.page());
            x += piece.run().width(piece.size());
        }
    }

    /** A run of text in its size on the page, in points. */
    private record Piece(TextRuns.Run run, float size, Look look) {}

    private void write(Piece piece, float x, float y, PdfContentByte page) {
        if (piece.look().fill().isEmpty() || piece.look().fillOpacity() == 0) {
            return;
        }
        page.saveState();
        setOpacity(new Opacity(piece.look().fillOpacity(), 1), page);
        page.beginText();
        page.setColorFill(colour(piece.look().fill().get()));
        page.setFontAndSize(
                piece.run().face().font(), piece.size() * piece.run().face().scale());
        page.setTextMatrix(x, y);
        page.showText(piece.run().text());
        page.endText();
        page.restoreState();
    }

    private static Color colour(Look.Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
