package goalpack.render.pdf;

import goalpack.render.chart.Drawing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.ReplacedElement;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.LayoutContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextReplacedElementFactory;
import org.openpdf.render.BlockBox;
import org.w3c.dom.Element;

/** Puts the document's drawings where its {@code svg} elements stand. */
final class Drawings extends ITextReplacedElementFactory {
    private final Map<Element, Drawing> drawings;
    private final DrawingPainter painter;
    private final int dotsPerPixel;

    Drawings(ITextOutputDevice canvas, Map<Element, Drawing> drawings, DrawingPainter painter, int dotsPerPixel) {
        super(canvas);
        this.drawings = drawings;
        this.painter = painter;
        this.dotsPerPixel = dotsPerPixel;
    }

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback callback, int cssWidth, int cssHeight) {
        KeepTogether.mend(context, box);
        Drawing drawing = drawings.get(box.getElement());
        if (drawing == null) {
            return super.createReplacedElement(context, box, callback, cssWidth, cssHeight);
        }
        double ratio = drawing.height() / drawing.width();
        double width = cssWidth >= 0 ? cssWidth : cssHeight >= 0 ? cssHeight / ratio : drawing.width() * dotsPerPixel;
        double height = cssHeight >= 0 ? cssHeight : width * ratio;
        return new DrawingElement(drawing, painter, (int) Math.round(width), (int) Math.round(height));
    }
}
