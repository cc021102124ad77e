package goalpack.render.pdf;

import goalpack.render.pdf.PackFontResolver.PackFont;
import org.openpdf.extend.FontContext;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.FSFont;

/** Measures text the way {@link PackCanvas} paints it: run by run, with the fallback font and the substitutes. */
final class PackTextRenderer extends ITextTextRenderer {
    private final TextRuns runs;

    PackTextRenderer(TextRuns runs) {
        this.runs = runs;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        PackFont wanted = (PackFont) font;
        float width = TextRuns.width(runs.of(text, wanted.face()), wanted.getSize2D());
        // Rounding noise must not become a whole dot.
        return (int) Math.ceil(width - 0.01f);
    }
}
