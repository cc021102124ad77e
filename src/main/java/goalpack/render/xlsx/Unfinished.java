package goalpack.render.xlsx;

import java.io.Reader;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;

/** Where a description ends that a template did not finish: the cell that it was about to write. */
public final class Unfinished {
    private String sheet = "";
    private int row = -1;
    private int column;
    private int covered = 1;
    private int depthInRow = -1;

    private Unfinished() {}

    /** The place in words, {@code sheet Goals, cell C5}; empty before the first sheet. */
    public static String place(Reader description) {
        Unfinished walk = new Unfinished();
        try {
            XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(description);
            while (xml.hasNext()) {
                walk.take(xml, xml.next());
            }
        } catch (XMLStreamException end) {
            return walk.place();
        }
        return walk.place();
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.END_ELEMENT && depthInRow >= 0) {
            end();
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (depthInRow >= 0) {
            depthInRow++;
        } else if (name.equals("sheet")) {
            sheet = String.valueOf(xml.getAttributeValue(null, "name"));
            row = -1;
            column = 0;
        } else if (name.equals("row") || name.equals("head")) {
            row++;
            column = 0;
            depthInRow = 0;
        }
        if (depthInRow == 1) {
            Optional.ofNullable(xml.getAttributeValue(null, "column"))
                    .ifPresent(letters -> column = CellReference.convertColStringToIndex(letters));
            covered = Optional.ofNullable(xml.getAttributeValue(null, "across"))
                    .filter(count -> count.matches("[0-9]{1,4}"))
                    .map(Integer::valueOf)
                    .orElse(1);
        }
    }

    /** The next cell stands behind all that this one covers; the next row begins at the first column. */
    private void end() {
        if (depthInRow == 1) {
            column += covered;
        }
        depthInRow--;
        if (depthInRow < 0) {
            column = 0;
        }
    }

    private String place() {
        if (sheet.isEmpty()) {
            return "";
        }
        int at = depthInRow < 0 ? row + 1 : row;
        return "sheet " + sheet + ", cell " + new CellReference(at, column).formatAsString();
    }
}
