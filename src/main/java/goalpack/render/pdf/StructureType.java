package goalpack.render.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

/** What each element of a document is called in the structure that readers of tags follow (ISO 32000-1, 14.8.4). */
final class StructureType {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("html", "Document"),
            Map.entry("div", "Div"),
            Map.entry("header", "Div"),
            Map.entry("footer", "Div"),
            Map.entry("section", "Sect"),
            Map.entry("p", "P"),
            Map.entry("span", "Span"),
            Map.entry("b", "Span"),
            Map.entry("strong", "Span"),
            Map.entry("i", "Span"),
            Map.entry("em", "Span"),
            Map.entry("small", "Span"),
            Map.entry("sub", "Span"),
            Map.entry("sup", "Span"),
            Map.entry("a", "Link"),
            Map.entry("ul", "L"),
            Map.entry("ol", "L"),
            Map.entry("dl", "L"),
            Map.entry("li", "LI"),
            Map.entry("dt", "LI"),
            Map.entry("dd", "LI"),
            Map.entry("table", "Table"),
            Map.entry("caption", "Caption"),
            Map.entry("thead", "THead"),
            Map.entry("tbody", "TBody"),
            Map.entry("tfoot", "TFoot"),
            Map.entry("tr", "TR"),
            Map.entry("th", "TH"),
            Map.entry("td", "TD"),
            Map.entry("img", "Figure"),
            Map.entry("svg", "Figure"));

    private StructureType() {}

    /** The type of an element; none where its parts stand directly in the element around it. */
    static Optional<PdfName> of(Element element) {
        String tag = element.getTagName();
        if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
            return Optional.of(new PdfName(tag.toUpperCase(Locale.ROOT)));
        }
        return Optional.ofNullable(NAMES.get(tag)).map(PdfName::new);
    }

    static boolean isCell(Element element) {
        return element.getTagName().equals("td") || element.getTagName().equals("th");
    }
}
