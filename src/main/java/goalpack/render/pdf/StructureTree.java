package goalpack.render.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The document's structure for those who cannot see its pages: what is painted, in the order of reading.
 *
 * <p>Parts come into being as their pieces are painted, which is not the order of the document; {@link #complete} puts
 * them into it.
 */
final class StructureTree {
    private static final PdfName ITEM = new PdfName("LI");

    private final PdfWriter writer;
    private final Map<Node, PdfStructureElement> parts = new LinkedHashMap<>();
    private final IdentityHashMap<PdfObject, Integer> order = new IdentityHashMap<>();
    private final Map<Node, Integer> positions = new HashMap<>();

    StructureTree(PdfWriter writer, Document document) {
        this.writer = writer;
        number(document.getDocumentElement());
    }

    private void number(Node node) {
        positions.put(node, positions.size());
        for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            number(inner);
        }
    }

    /** The part of a text, a drawing or a picture. */
    PdfStructureElement part(Node node) {
        PdfStructureElement known = parts.get(node);
        if (known != null) {
            return known;
        }
        Optional<PdfName> type =
                node instanceof Element element ? StructureType.of(element) : Optional.of(new PdfName("Span"));
        if (type.isEmpty()) {
            return part(node.getParentNode());
        }
        PdfStructureElement made = isOutermost(node)
                ? new PdfStructureElement(root(), type.get())
                : new PdfStructureElement(part(node.getParentNode()), type.get());
        order.put(made, positions.getOrDefault(node, Integer.MAX_VALUE));
        if (node instanceof Element element) {
            describe(made, element);
        }
        PdfStructureElement holder = type.get().equals(ITEM) ? body(made) : made;
        parts.put(node, holder);
        return holder;
    }

    /** An item of a list says everything in its body. */
    private static PdfStructureElement body(PdfStructureElement item) {
        return new PdfStructureElement(item, new PdfName("LBody"));
    }

    /** Joins the area of a link to the part that its words make; returns the key by which the area names the part. */
    int join(Element link, PdfIndirectReference area, PdfIndirectReference page) {
        PdfStructureElement part = part(link);
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.PG, page);
        reference.put(new PdfName("OBJ"), area);
        order.put(reference, Integer.MAX_VALUE);
        kids(part).add(reference);
        return root().addExistingObject(part.getReference());
    }

    /** Puts every part's parts into the order of the document, and gives rows the cells in which nothing is painted. */
    void complete() {
        for (Node node : List.copyOf(parts.keySet())) {
            if (node instanceof Element element && element.getTagName().equals("tr")) {
                addCells(element);
            }
        }
        for (Map.Entry<Node, PdfStructureElement> entry : parts.entrySet()) {
            if (entry.getKey() instanceof Element) {
                sort(entry.getValue());
            }
        }
    }

    private void addCells(Element row) {
        for (Node inner = row.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            if (inner instanceof Element cell && StructureType.isCell(cell)) {
                part(cell);
            }
        }
    }

    private void sort(PdfStructureElement part) {
        PdfObject kids = part.get(PdfName.K);
        if (kids instanceof PdfArray array && order.containsKey(array.getPdfObject(0))) {
            List<PdfObject> sorted = new ArrayList<>(array.getElements());
            sorted.sort(Comparator.comparing(order::get));
            part.put(PdfName.K, new PdfArray(sorted));
        }
    }

    private static PdfArray kids(PdfStructureElement part) {
        if (part.get(PdfName.K) instanceof PdfArray kids) {
            return kids;
        }
        PdfArray kids = new PdfArray();
        part.put(PdfName.K, kids);
        return kids;
    }

    private static void describe(PdfStructureElement part, Element element) {
        String says = element.getTagName().equals("img") ? "alt" : "aria-label";
        if (element.hasAttribute(says)) {
            part.put(PdfName.ALT, text(element.getAttribute(says)));
        }
        if (element.hasAttribute("lang") && !element.getTagName().equals("html")) {
            part.put(PdfName.LANG, text(element.getAttribute("lang")));
        }
        if (StructureType.isCell(element)) {
            describeCell(part, element);
        }
    }

    private static void describeCell(PdfStructureElement part, Element cell) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName("Table"));
        if (cell.getTagName().equals("th")) {
            boolean ofRow = cell.getAttribute("scope").equals("row");
            attributes.put(new PdfName("Scope"), new PdfName(ofRow ? "Row" : "Column"));
        }
        span(cell, "colspan").ifPresent(columns -> attributes.put(new PdfName("ColSpan"), columns));
        span(cell, "rowspan").ifPresent(rows -> attributes.put(new PdfName("RowSpan"), rows));
        if (attributes.size() > 1) {
            part.put(PdfName.A, attributes);
        }
    }

    private static Optional<PdfNumber> span(Element cell, String attribute) {
        return cell.hasAttribute(attribute)
                ? Optional.of(new PdfNumber(Integer.parseInt(cell.getAttribute(attribute))))
                : Optional.empty();
    }

    private static boolean isOutermost(Node node) {
        return node.getParentNode() == null || node.getParentNode().getNodeType() == Node.DOCUMENT_NODE;
    }

    private PdfStructureTreeRoot root() {
        return writer.getStructureTreeRoot();
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }
}
