package goalpack.render.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.openpdf.render.Box;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.w3c.dom.Node;

/**
 * Marks everything painted, either as a piece of a part of the {@link StructureTree} or as an artifact, which readers of
 * tags skip: grounds, borders, running heads, heads of tables when they come again on the next page.
 */
final class Marks {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final StructureTree tree;
    private final Set<Object> painted = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean open;

    Marks(StructureTree tree) {
        this.tree = tree;
    }

    /** Whether a box says something where it stands now, and says it for the first time. */
    boolean isNews(Box box, Object thing) {
        return !box.isContainedInMarginBox() && painted.add(thing);
    }

    /** Paints a piece of what a node says. */
    void piece(Node node, PdfContentByte page, Runnable paint) {
        between(() -> page.beginMarkedContentSequence(tree.part(node)), page, paint);
    }

    /** Paints a piece whose letters are not painted in the order in which they are read. */
    void piece(Node node, String read, PdfContentByte page, Runnable paint) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(new PdfName("ActualText"), new PdfString(read, PdfObject.TEXT_UNICODE));
        between(() -> page.beginMarkedContentSequence(tree.part(node), properties), page, paint);
    }

    /** Paints what says nothing, unless it belongs to a piece that is being painted. */
    void artifact(PdfContentByte page, Runnable paint) {
        if (open) {
            paint.run();
        } else {
            between(() -> page.beginMarkedContentSequence(ARTIFACT), page, paint);
        }
    }

    private void between(Runnable begin, PdfContentByte page, Runnable paint) {
        begin.run();
        open = true;
        paint.run();
        page.endMarkedContentSequence();
        open = false;
    }
}
