package goalpack.render.xlsx;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The cells of one sheet's XML. */
final class SheetCells {
    private final XMLStreamReader xml;
    private final SharedStrings strings;

    SheetCells(InputStream sheet, SharedStrings strings) throws XMLStreamException {
        this.xml = PlainXml.factory().createXMLStreamReader(sheet);
        this.strings = strings;
    }

    void forEach(Consumer<CellRead> sink) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                sink.accept(cell());
            }
        }
    }

    private CellRead cell() throws XMLStreamException {
        String address = attribute("r");
        String type = attribute("t");
        Optional<String> formula = Optional.empty();
        var value = new StringBuilder();
        boolean valued = false;
        while (!atEndOfCell(xml.next())) {
            if (!xml.isStartElement()) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "f" -> formula = Optional.of(xml.getElementText());
                case "v", "t" -> {
                    value.append(xml.getElementText());
                    valued = true;
                }
                default -> {}
            }
        }
        CellRead.Value read = valued ? value(type, value.toString()) : new CellRead.Nothing();
        return new CellRead(address, read, formula);
    }

    private boolean atEndOfCell(int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c");
    }

    private CellRead.Value value(String type, String text) {
        return switch (type) {
            case "s" ->
                new CellRead.Words(strings.getItemAt(Integer.parseInt(text)).getString());
            case "str", "inlineStr" -> new CellRead.Words(new XSSFRichTextString(text).getString());
            case "b" -> new CellRead.Flag(text.equals("1") || text.equals("true"));
            case "e" -> new CellRead.Failure(text);
            default -> new CellRead.Figure(new BigDecimal(text));
        };
    }

    private String attribute(String name) {
        return Optional.ofNullable(xml.getAttributeValue("", name)).orElse("");
    }
}
