package goalpack.render.pdf;

import goalpack.render.markup.Markup;
import goalpack.render.markup.MarkupException;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The elements and attributes of XHTML that documents may use: what prints, nothing that acts. */
final class AllowedMarkup {
    private static final Set<String> ELEMENTS = words("html head title meta link style bookmarks bookmark body"
            + " div section header footer p h1 h2 h3 h4 h5 h6 span a b strong i em small sub sup br hr"
            + " ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td img svg");

    private static final Set<String> EVERYWHERE = words("id class style lang xml:lang title role aria-label"
            + " aria-hidden data-pdf-bookmark data-pdf-bookmark-name");

    private static final Map<String, Set<String>> BY_ELEMENT = Map.ofEntries(
            Map.entry("meta", words("charset name content")),
            Map.entry("link", words("rel href type media")),
            Map.entry("style", words("type media")),
            Map.entry("bookmark", words("name href")),
            Map.entry("a", words("href")),
            Map.entry("img", words("src alt width height")),
            Map.entry("col", words("span width")),
            Map.entry("colgroup", words("span width")),
            Map.entry("th", words("colspan rowspan scope")),
            Map.entry("td", words("colspan rowspan")));

    private AllowedMarkup() {}

    /** Refuses an element or attribute that is not on the list; the inside of {@code svg} is judged elsewhere. */
    static void judge(Element element) throws MarkupException {
        String name = element.getTagName();
        if (!ELEMENTS.contains(name)) {
            throw fault(element, "<%s> is not among the elements that packs print".formatted(name));
        }
        Set<String> own = BY_ELEMENT.getOrDefault(name, Set.of());
        for (int i = 0; i < element.getAttributes().getLength() && !name.equals("svg"); i++) {
            String attribute = element.getAttributes().item(i).getNodeName();
            if (!EVERYWHERE.contains(attribute) && !own.contains(attribute)) {
                throw fault(element, "<%s> may not have the attribute \"%s\"".formatted(name, attribute));
            }
        }
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    private static MarkupException fault(Element element, String finding) {
        return new MarkupException(Markup.placeOf(element), finding);
    }
}
