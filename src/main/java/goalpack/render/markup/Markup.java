package goalpack.render.markup;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * XML as a DOM whose elements know their place.
 *
 * <p>Plain XML only: no document type, so no entities beside the five of XML and numeric ones, and nothing is ever
 * loaded. Comments and processing instructions are left out.
 */
public final class Markup {
    private static final String PLACE = "goalpack.place";

    private Markup() {}

    /**
     * Reads a whole document.
     *
     * @param xml the text of the document
     * @return its DOM, adjacent texts joined
     * @throws MarkupException if it is not well-formed, or carries a document type
     */
    public static Document read(String xml) throws MarkupException {
        try {
            XMLStreamReader reader = inputs().createXMLStreamReader(new StringReader(xml));
            return document(reader);
        } catch (XMLStreamException e) {
            throw new MarkupException(
                    placeOf(e.getLocation()), "not well-formed: " + lastLine(String.valueOf(e.getMessage())));
        }
    }

    /** Where an element's start tag begins; {@link Place#UNKNOWN} for an element that was not read here. */
    public static Place placeOf(Element element) {
        return element.getUserData(PLACE) instanceof Place place ? place : Place.UNKNOWN;
    }

    private static Document document(XMLStreamReader reader) throws XMLStreamException, MarkupException {
        Document document = emptyDocument();
        Node open = document;
        Place place = new Place(1, 1);
        while (reader.hasNext()) {
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> open = open.appendChild(element(document, reader, place));
                case XMLStreamConstants.END_ELEMENT -> open = open.getParentNode();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    open.appendChild(document.createTextNode(reader.getText()));
                case XMLStreamConstants.DTD ->
                    throw new MarkupException(place, "a document type (<!DOCTYPE …>) is not allowed: leave it out");
                default -> {}
            }
            place = next(placeOf(reader.getLocation()), event);
        }
        return document;
    }

    /** Where the next tag begins: after a text the reader has already taken the tag's first character. */
    private static Place next(Place end, int event) {
        boolean afterText = event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA;
        return afterText ? new Place(end.line(), Math.max(1, end.column() - 1)) : end;
    }

    private static Element element(Document document, XMLStreamReader reader, Place place) {
        String name = reader.getPrefix() == null || reader.getPrefix().isEmpty()
                ? reader.getLocalName()
                : reader.getPrefix() + ":" + reader.getLocalName();
        Element element = document.createElementNS(reader.getNamespaceURI(), name);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = reader.getAttributePrefix(i);
            String local = reader.getAttributeLocalName(i);
            element.setAttribute(
                    prefix == null || prefix.isEmpty() ? local : prefix + ":" + local, reader.getAttributeValue(i));
        }
        element.setUserData(PLACE, place, null);
        return element;
    }

    private static Place placeOf(Location location) {
        return new Place(Math.max(0, location.getLineNumber()), Math.max(0, location.getColumnNumber()));
    }

    /** The JDK's parser puts the place into the first line of its message, and what it found into the last. */
    private static String lastLine(String message) {
        String found = message.substring(message.lastIndexOf('\n') + 1);
        return found.startsWith("Message: ") ? found.substring("Message: ".length()) : found;
    }

    private static XMLInputFactory inputs() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own DOM is missing", e);
        }
    }
}
