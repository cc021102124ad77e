package goalpack.render.pdf;

import java.util.Optional;
import org.openpdf.css.style.CalculatedStyle.Edge;
import org.openpdf.layout.Layer;
import org.openpdf.layout.SharedContext;
import org.openpdf.render.Box;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;

/** Areas of the pages that lead somewhere, each joined to the words of its link and described by them. */
final class LinkAreas {
    private final PdfWriter writer;
    private final StructureTree tree;
    private final SharedContext document;
    private final float dotsPerPoint;

    LinkAreas(PdfWriter writer, StructureTree tree, SharedContext document, float dotsPerPoint) {
        this.writer = writer;
        this.tree = tree;
        this.document = document;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Makes a painted piece of a link lead to its target; a target that is not painted leads nowhere. */
    void add(RenderingContext context, Element link, Rectangle area) {
        String target = link.getAttribute("href");
        Optional<PdfAction> action =
                target.startsWith("#") ? toElement(context, target.substring(1)) : Optional.of(new PdfAction(target));
        if (action.isPresent()) {
            PdfAnnotation annotation = new PdfAnnotation(
                    writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), action.get());
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
            annotation.setBorder(new PdfBorderArray(0, 0, 0));
            annotation.put(PdfName.CONTENTS, new PdfString(link.getTextContent(), PdfObject.TEXT_UNICODE));
            int key = tree.join(
                    link, annotation.getIndirectReference(), writer.getPageReference(context.getPageNo() + 1));
            annotation.put(new PdfName("StructParent"), new PdfNumber(key));
            writer.addAnnotation(annotation);
        }
    }

    private Optional<PdfAction> toElement(RenderingContext context, String id) {
        Box target = document.getBoxById(id);
        Layer layer = target == null ? null : outermost(target).getLayer();
        PageBox page = target == null || layer == null ? null : layer.getPage(context, target.getAbsY());
        if (target == null || page == null) {
            return Optional.empty();
        }
        int fromTop = page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop();
        PdfDestination place =
                new PdfDestination(PdfDestination.XYZ, 0, (page.getHeight(context) - fromTop) / dotsPerPoint, 0);
        place.addPage(writer.getPageReference(page.getPageNo() + 1));
        PdfAction action = new PdfAction();
        action.put(PdfName.S, PdfName.GOTO);
        action.put(PdfName.D, place);
        return Optional.of(action);
    }

    private static Box outermost(Box box) {
        Box outer = box;
        while (outer.getParent() != null) {
            outer = outer.getParent();
        }
        return outer;
    }
}
