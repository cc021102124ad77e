package goalpack.render.pdf;

import goalpack.render.chart.Drawing;
import java.awt.Point;
import java.awt.Rectangle;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElement;
import org.openpdf.render.BlockBox;
import org.openpdf.render.RenderingContext;

/** A drawing as the layout sees it: a box of a fixed size in dots that can paint itself. */
final class DrawingElement implements ITextReplacedElement {
    private final Drawing drawing;
    private final DrawingPainter painter;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    DrawingElement(Drawing drawing, DrawingPainter painter, int width, int height) {
        this.drawing = drawing;
        this.painter = painter;
        this.width = width;
        this.height = height;
    }

    /** What the drawing says of itself, for messages. */
    String says() {
        return drawing.label().orElse("drawing");
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        PackCanvas canvas = (PackCanvas) device;
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        Drawing.View view = drawing.view();
        double dotsPerUnit = Math.min(area.width / view.width(), area.height / view.height());
        double x = area.x + (area.width - view.width() * dotsPerUnit) / 2 - view.x() * dotsPerUnit;
        double y = area.y + (area.height - view.height() * dotsPerUnit) / 2 - view.y() * dotsPerUnit;
        painter.paint(drawing, canvas.getCurrentPage(), canvas.toPage(dotsPerUnit, x, y));
    }

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Holds nothing that would have to be given back.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
