package goalpack.render.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MarkupTest {
    @Test
    void anElementKnowsWhereItsTagBegins() throws MarkupException {
        Element root = Markup.read("<a>\n  <b x='1'\n     y='2'/>\n</a>").getDocumentElement();
        assertEquals(new Place(1, 1), Markup.placeOf(root));
        assertEquals(new Place(2, 3), Markup.placeOf((Element)
                root.getElementsByTagName("b").item(0)));
    }

    @Test
    void textsAndAttributesAreKept() throws MarkupException {
        Element root = Markup.read("<a t='x &amp; y'>5 &lt; 6 &#xa0;%</a>").getDocumentElement();
        assertEquals("x & y", root.getAttribute("t"));
        assertEquals("5 < 6 \u00a0%", root.getTextContent());
    }

    @Test
    void anOpenElementIsNamedWithItsPlace() {
        MarkupException fault = assertThrows(MarkupException.class, () -> Markup.read("<a>\n<b>\n</a>"));
        assertEquals(3, fault.place().line());
        assertEquals(
                "line 3, column 3: not well-formed: The element type \"b\" must be terminated by the matching end-tag"
                        + " \"</b>\".",
                fault.getMessage());
    }

    @Test
    void aDocumentTypeIsRefused() {
        String bomb = "<!DOCTYPE a [<!ENTITY x 'xxx'>]>\n<a>&x;</a>";
        MarkupException fault = assertThrows(MarkupException.class, () -> Markup.read(bomb));
        assertEquals("a document type (<!DOCTYPE …>) is not allowed: leave it out", fault.finding());
    }

    @Test
    void anEntityThatIsNotOfXmlIsRefused() {
        MarkupException fault = assertThrows(MarkupException.class, () -> Markup.read("<a>\n5&nbsp;%</a>"));
        assertEquals(2, fault.place().line());
    }
}
