package goalpack.render.pdf;

import goalpack.render.chart.Drawing;
import goalpack.render.chart.Svg;
import goalpack.render.markup.Markup;
import goalpack.render.markup.MarkupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a document and makes it ready for layout: elements, attributes, links, style sheets and drawings are judged
 * here, so that the layout meets nothing that it would drop without a word.
 */
final class PackDocument {
    private final TemplateFolder folder;
    private final StyleSheets sheets;
    private final Document dom;
    private final Map<Element, Drawing> drawings = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Element> jumps = new LinkedHashMap<>();

    private PackDocument(Document dom, TemplateFolder folder, StyleSheets sheets) {
        this.dom = dom;
        this.folder = folder;
        this.sheets = sheets;
    }

    static PackDocument read(String xhtml, TemplateFolder folder, StyleSheets sheets) throws MarkupException {
        PackDocument document = new PackDocument(Markup.read(xhtml), folder, sheets);
        Element root = document.dom.getDocumentElement();
        if (!root.getTagName().equals("html")) {
            throw fault(root, "the document begins with <%s>, expected <html>".formatted(root.getTagName()));
        }
        document.prepare(root);
        for (Map.Entry<String, Element> jump : document.jumps.entrySet()) {
            if (!document.ids.contains(jump.getKey())) {
                throw fault(jump.getValue(), "no element has the id \"%s\"".formatted(jump.getKey()));
            }
        }
        return document;
    }

    /** The XHTML; its {@code svg} elements are empty. */
    Document dom() {
        return dom;
    }

    /** What each {@code svg} element draws. */
    Map<Element, Drawing> drawings() {
        return drawings;
    }

    static boolean isPicture(String reference) {
        String lower = reference.toLowerCase(Locale.ROOT);
        return lower.endsWith(".png") || lower.endsWith(".jpg") || lower.endsWith(".jpeg");
    }

    private void prepare(Element element) throws MarkupException {
        AllowedMarkup.judge(element);
        if (element.hasAttribute("id")) {
            ids.add(element.getAttribute("id"));
        }
        judgeStyle(element);
        switch (element.getTagName()) {
            case "svg" -> {
                drawings.put(element, Svg.read(element));
                element.setTextContent("");
            }
            case "link" -> judgeSheet(element, text(element, element.getAttribute("href")));
            case "style" -> judgeSheet(element, element.getTextContent());
            case "img" -> judgePicture(element);
            case "a", "bookmark" -> judgeLink(element);
            default -> {}
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                prepare(inner);
            } else if (!Normalizer.isNormalized(node.getNodeValue(), Normalizer.Form.NFC)) {
                // A letter and its accent as two characters would be painted one beside the other.
                node.setNodeValue(Normalizer.normalize(node.getNodeValue(), Normalizer.Form.NFC));
            }
        }
    }

    private void judgeStyle(Element element) throws MarkupException {
        Optional<String> fault =
                element.hasAttribute("style") ? sheets.attributeFault(element.getAttribute("style")) : Optional.empty();
        if (fault.isPresent()) {
            throw fault(element, "style: " + fault.get());
        }
    }

    private void judgeSheet(Element element, String css) throws MarkupException {
        Optional<String> fault = sheets.fault(css);
        if (fault.isPresent()) {
            String name = element.getTagName().equals("link") ? element.getAttribute("href") : "style";
            throw fault(element, name + ": " + fault.get());
        }
    }

    private String text(Element link, String reference) throws MarkupException {
        try {
            return Files.readString(file(link, reference), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw fault(link, "cannot read \"%s\": %s".formatted(reference, e));
        }
    }

    private void judgePicture(Element image) throws MarkupException {
        String reference = image.getAttribute("src");
        file(image, reference);
        if (!isPicture(reference)) {
            throw fault(image, "\"%s\" is not a picture: expected .png, .jpg or .jpeg".formatted(reference));
        }
    }

    private Path file(Element element, String reference) throws MarkupException {
        Optional<Path> file = folder.find(reference);
        return file.orElseThrow(() -> fault(element, new PackUserAgent.RefusedFile(reference).finding()));
    }

    private void judgeLink(Element element) throws MarkupException {
        String target = element.getAttribute("href");
        if (target.startsWith("#")) {
            jumps.putIfAbsent(target.substring(1), element);
        } else if (element.hasAttribute("href") && !target.startsWith("https://") && !target.startsWith("mailto:")) {
            throw fault(element, "a link leads to https:, mailto: or #id, found \"%s\"".formatted(target));
        }
    }

    private static MarkupException fault(Element element, String finding) {
        return new MarkupException(Markup.placeOf(element), finding);
    }
}
