package goalpack.render.xlsx;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a description element by element, never holding more than one; loads nothing from outside. */
final class DescriptionReader {
    private final XMLStreamReader xml;
    private String sheet = "";
    private String cell = "";

    DescriptionReader(Reader source) throws DescriptionException {
        XMLInputFactory factory = PlainXml.factory();
        try {
            xml = factory.createXMLStreamReader(source);
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    /** From here on every fault names this sheet and cell; empty for none. */
    void locate(String sheet, String cell) {
        this.sheet = sheet;
        this.cell = cell;
    }

    /** The next child of the element that was read last, or empty at that element's end. */
    Optional<Element> child(String parent) throws DescriptionException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return Optional.of(element());
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return Optional.empty();
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.isWhiteSpace()) {
                        throw fault(
                                "text \"" + xml.getText().strip() + "\" in <" + parent + ">",
                                "elements only; text stands in cells");
                    }
                }
                default -> {}
            }
        }
    }

    /** The text of the element that was read last; its end is consumed. */
    String text(String parent) throws DescriptionException {
        var text = new StringBuilder();
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT ->
                    throw fault("<" + xml.getLocalName() + "> in <" + parent + ">", "text only");
                case XMLStreamConstants.END_ELEMENT -> {
                    return text.toString();
                }
                default -> {}
            }
        }
    }

    /** Consumes the end of an element that must be empty. */
    void close(String name) throws DescriptionException {
        Optional<Element> child = child(name);
        if (child.isPresent()) {
            throw child.get().unexpected(name, "nothing inside <" + name + ">");
        }
    }

    Place place() {
        Location at = xml.getLocation();
        return new Place(sheet, cell, at.getLineNumber(), at.getColumnNumber());
    }

    DescriptionException fault(String found, String expected) {
        return new DescriptionException(new Fault(place(), found, expected));
    }

    private Element element() {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            given.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        String name = xml.getLocalName();
        return new Element(name, new Attributes(name, place(), given));
    }

    private int next() throws DescriptionException {
        try {
            return xml.next();
        } catch (XMLStreamException broken) {
            throw malformed(broken);
        }
    }

    private DescriptionException malformed(XMLStreamException broken) {
        Location at = broken.getLocation();
        Place place = at == null
                ? new Place(sheet, cell, 1, 1)
                : new Place(sheet, cell, at.getLineNumber(), at.getColumnNumber());
        return new DescriptionException(
                new Fault(place, "broken XML (" + broken.getMessage() + ")", "well-formed XML"));
    }
}
