package goalpack.render.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.markup.Markup;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class TagsTest {
    private static byte[] print(String body) throws Exception {
        String document = "<html lang=\"en\"><head><title>t</title></head><body>" + body + "</body></html>";
        return Example.press().print(document, Example.PROPERTIES).bytes();
    }

    private static TaggedText tagged(String body) throws Exception {
        return TaggedText.of(print(body));
    }

    @Test
    void theStructureSaysWhatTheDocumentSaysInItsOrder() throws Exception {
        String report = Example.monthlyReport();
        PrintedPdf printed = Example.press().print(report, Example.PROPERTIES);
        StringBuilder said = new StringBuilder();
        collect(Markup.read(report).getDocumentElement(), said);
        String expected = TaggedText.bare(said.toString());
        for (MissingGlyph glyph : printed.missingGlyphs()) {
            expected = expected.replace(Character.toString(glyph.codePoint()), glyph.substitute());
        }
        assertEquals(expected, TaggedText.of(printed.bytes()).text());
    }

    @Test
    void theValidatorHasNothingAgainstIt() throws Exception {
        String links = "<html lang=\"en\"><head><title>t</title></head><body><h1 id=\"top\">T</h1>"
                + "<p>See <a href=\"https://desk.example/1\">ticket 1</a>, <a href=\"#top\">the top</a></p>"
                + "<ul><li>one</li></ul></body></html>";
        for (String document : List.of(Example.monthlyReport(), links)) {
            assertEquals(
                    List.of(),
                    Judged.breaches(
                            Example.press().print(document, Example.PROPERTIES).bytes()));
        }
    }

    @Test
    void theValidatorSeesWhatIsMissing() throws Exception {
        String silent =
                "<html lang=\"en\"><head><title>t</title></head><body><h1>T</h1><h3>Two levels down</h3></body></html>";
        List<String> breaches = Judged.breaches(
                Example.press().print(silent, Example.PROPERTIES).bytes());
        assertTrue(breaches.toString().contains("ua1 7.4.2"), breaches.toString());
    }

    @Test
    void everythingPaintedIsMarked() throws Exception {
        TaggedText tagged = TaggedText.of(Example.press()
                .print(Example.monthlyReport(), Example.PROPERTIES)
                .bytes());
        assertEquals("", tagged.unmarked());
        assertTrue(tagged.artifacts().contains("Pageof16"), tagged.artifacts());
    }

    @Test
    void aHeadThatComesAgainOnTheNextPageIsSaidOnce() throws Exception {
        TaggedText tagged = tagged("<table style=\"-fs-table-paginate: paginate\"><thead><tr><th>Unit</th></tr></thead>"
                + "<tbody>" + "<tr><td>x</td></tr>".repeat(120) + "</tbody></table>");
        assertEquals("Unit" + "x".repeat(120), tagged.text());
        assertTrue(tagged.artifacts().startsWith("Unit"), tagged.artifacts());
    }

    @Test
    void rowsHaveTheirEmptyCellsAndHeadsTheirScope() throws Exception {
        TaggedText tagged = tagged("<table><thead><tr><th></th><th colspan=\"2\">Both</th></tr></thead>"
                + "<tbody><tr><th scope=\"row\">a</th><td></td><td>b</td></tr></tbody></table>");
        assertEquals(3, tagged.parts("TH").size());
        assertEquals(2, tagged.parts("TD").size());
        assertEquals(
                List.of("", "Both", "a"),
                tagged.parts("TH").stream().map(TaggedText.Part::text).toList());
        assertTrue(tagged.parts("TH").get(1).attributes().toString().contains("ColSpan=COSInt{2}"));
        assertTrue(tagged.parts("TH").get(2).attributes().toString().contains("Scope=COSName{Row}"));
    }

    @Test
    void aDrawingIsAFigureWithItsWordsAndAnOrnamentIsNot() throws Exception {
        String shape = "<rect x=\"0\" y=\"0\" width=\"9\" height=\"9\" fill=\"#000000\"/></svg>";
        TaggedText tagged = tagged("<p>a <svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\" aria-label=\"89 of 100\">"
                + shape + " <svg width=\"9\" height=\"9\" viewBox=\"0 0 9 9\" aria-hidden=\"true\">" + shape + "</p>");
        assertEquals(
                List.of("89 of 100"),
                tagged.parts("Figure").stream()
                        .map(TaggedText.Part::alternative)
                        .toList());
    }

    @Test
    void lettersPaintedBackwardsAreReadForwards() throws Exception {
        assertEquals("Kunde:דוגמא", tagged("<p>Kunde: דוגמא</p>").text());
    }

    @Test
    void joinedArabicIsReadAsItWasWritten() throws Exception {
        assertEquals("عميل:محمدالسلام", tagged("<p>عميل: محمد السلام</p>").text());
    }

    @Test
    void aLinkIsJoinedToItsWordsAndLeadsWhereItSays() throws Exception {
        byte[] pdf = print("<p>See <a href=\"https://desk.example/1\">ticket 1</a> and <a href=\"#end\">the end</a></p>"
                + "<h2 id=\"end\" style=\"page-break-before: always\">End</h2>");
        assertEquals(
                List.of("ticket1", "theend"),
                TaggedText.of(pdf).parts("Link").stream()
                        .map(TaggedText.Part::text)
                        .toList());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            List<PDAnnotation> areas = page.getAnnotations();
            assertEquals(2, areas.size());
            for (PDAnnotation area : areas) {
                assertTrue(area instanceof PDAnnotationLink);
                assertFalse(area.getContents().isBlank());
                assertTrue(area.getStructParent() >= 0);
            }
        }
    }

    /** What is painted of an element, in the order of the document. */
    private static void collect(Node node, StringBuilder said) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            said.append(node.getNodeValue());
        }
        if (node instanceof Element element && isLeftOut(element)) {
            return;
        }
        for (Node inner = node.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
            collect(inner, said);
        }
    }

    /** What is not painted, or as a running head or an ornament. */
    private static boolean isLeftOut(Element element) {
        String kind = element.getAttribute("class").toLowerCase(Locale.ROOT);
        return element.getTagName().equals("head")
                || kind.startsWith("head-")
                || kind.startsWith("foot-")
                || element.getAttribute("aria-hidden").equals("true");
    }
}
