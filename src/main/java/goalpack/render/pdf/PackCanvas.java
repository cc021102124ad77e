package goalpack.render.pdf;

import goalpack.render.pdf.PackFontResolver.PackFont;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.extend.FSImage;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.FSFont;
import org.openpdf.render.InlineLayoutBox;
import org.openpdf.render.InlineText;
import org.openpdf.render.JustificationInfo;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.pdf.PdfContentByte;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where the layout paints: texts run by run in the fonts that have their characters, drawings in place. */
final class PackCanvas extends ITextOutputDevice {
    /** Points by which a thing may be too wide before anybody sees it. */
    private static final double LOOSE = 0.1;

    private final TextRuns runs;
    private final Findings findings;
    private @Nullable PackFont font;
    private @Nullable StructureTree structure;
    private @Nullable Marks marks;
    private @Nullable LinkAreas links;
    private float pageHeight;

    PackCanvas(float dotsPerPoint, TextRuns runs, Findings findings) {
        super(dotsPerPoint);
        this.runs = runs;
        this.findings = findings;
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        pageHeight = height;
        super.initializePage(page, height);
    }

    /** What is painted from now on becomes part of a structure. */
    void structure(StructureTree tree, SharedContext document) {
        structure = tree;
        marks = new Marks(tree);
        links = new LinkAreas(Objects.requireNonNull(getWriter()), tree, document, getDotsPerPoint());
    }

    StructureTree structure() {
        return Objects.requireNonNull(structure);
    }

    private Marks marks() {
        return Objects.requireNonNull(marks);
    }

    @Override
    public void setFont(FSFont font) {
        this.font = (PackFont) font;
        super.setFont(font);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        Element element = box.getElement();
        if (links != null && element != null && element.getTagName().equals("a") && element.hasAttribute("href")) {
            links.add(context, element, createLocalTargetArea(context, box));
        }
    }

    @Override
    public void draw(Shape shape) {
        marks().artifact(getCurrentPage(), () -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        marks().artifact(getCurrentPage(), () -> super.fill(shape));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        marks().artifact(getCurrentPage(), () -> super.drawImage(image, x, y));
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        InlineLayoutBox line = text.getParent();
        Node node = text.getTextNode();
        String read = text.getSubstring();
        if (line == null || node == null || !marks().isNews(line, text)) {
            super.drawText(context, text);
        } else if (VisualOrder.of(read).equals(read)) {
            marks().piece(node, getCurrentPage(), () -> super.drawText(context, text));
        } else {
            marks().piece(node, read, getCurrentPage(), () -> super.drawText(context, text));
        }
        noteOverrun(context, text);
    }

    private void noteOverrun(RenderingContext context, InlineText text) {
        InlineLayoutBox line = text.getParent();
        if (line != null) {
            int left = line.getAbsX() + text.getX();
            Box place = line.getLineBox().getContainingBlock();
            String said = text.getSubstring();
            noteOverrun(context, place, left, text.getWidth() - spacesAfter(said), said);
        }
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        Element element = box.getElement();
        if (element == null || isOrnament(element) || !marks().isNews(box, box)) {
            marks().artifact(getCurrentPage(), () -> super.paintReplacedElement(context, box));
        } else {
            marks().piece(element, getCurrentPage(), () -> super.paintReplacedElement(context, box));
        }
        if (box.getReplacedElement() instanceof DrawingElement drawing) {
            noteOverrun(context, box.getContainingBlock(), box.getAbsX(), box.getWidth(), drawing.says());
        }
    }

    /** A drawing or picture that says nothing of its own. */
    private static boolean isOrnament(Element element) {
        return element.getAttribute("aria-label").isEmpty()
                && element.getAttribute("alt").isEmpty();
    }

    /** Spaces at the end of a line may hang over its edge. */
    private int spacesAfter(String text) {
        int spaces = text.length() - text.stripTrailing().length();
        return font == null ? 0 : (int) (font.face().width(" ", font.getSize2D()) * spaces);
    }

    private void noteOverrun(RenderingContext context, @Nullable Box place, int left, int width, String what) {
        if (place == null) {
            return;
        }
        int start = place.getAbsX() + place.getTx();
        int end = start + place.getContentWidth();
        double tooWide = Math.max(start - left, left + width - end) / (double) getDotsPerPoint();
        if (tooWide > LOOSE) {
            findings.overrun(new Overrun(context.getPageNo() + 1, what.strip(), tooWide));
        }
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        if (font == null) {
            throw new IllegalStateException("a text is painted before its font is known: " + text);
        }
        PackFont wanted = font;
        marks().artifact(getCurrentPage(), () -> paint(text, x, y, justification, wanted));
    }

    private void paint(String text, float x, float y, @Nullable JustificationInfo justification, PackFont wanted) {
        findings.painted(text, wanted.face());
        float at = x;
        for (TextRuns.Run run : runs.of(text, wanted.face())) {
            super.setFont(
                    new PackFont(run.face(), wanted.getSize2D() * run.face().scale()));
            super.drawString(run.text(), at, y, justification);
            at += run.width(wanted.getSize2D()) + added(run.text(), justification);
        }
        super.setFont(wanted);
    }

    /** From a drawing's user units to points of the page, whose y grows upwards. */
    AffineTransform toPage(double dotsPerUnit, double xInDots, double yInDots) {
        AffineTransform transform = new AffineTransform(1, 0, 0, -1, 0, pageHeight);
        transform.concatenate(getTransform());
        transform.translate(xInDots, yInDots);
        transform.scale(dotsPerUnit, dotsPerUnit);
        return transform;
    }

    private static float added(String text, @Nullable JustificationInfo justification) {
        if (justification == null) {
            return 0;
        }
        float added = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            added += c == ' ' || c == '\u00a0' || c == '\u3000'
                    ? justification.spaceAdjust()
                    : justification.nonSpaceAdjust();
        }
        return added;
    }
}
