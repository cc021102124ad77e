package goalpack.render.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads back the keywords of a finished workbook, without its sheets: these may be larger than memory. */
public final class WorkbookKeywords {
    /** Where our writer puts the properties of the document. */
    private static final String PROPERTIES = "docProps/core.xml";

    private WorkbookKeywords() {}

    /**
     * The keywords; empty when it has none.
     *
     * @param workbook read as far as the keywords, and not closed
     * @throws IOException if the content is no workbook
     */
    public static String of(InputStream workbook) throws IOException {
        var parts = new ZipInputStream(workbook);
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
            if (part.getName().equals(PROPERTIES)) {
                return keywords(parts);
            }
        }
        throw new IOException("not a readable workbook");
    }

    private static String keywords(InputStream properties) throws IOException {
        try {
            XMLStreamReader xml = PlainXml.factory().createXMLStreamReader(properties);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("keywords")) {
                    return xml.getElementText();
                }
            }
            return "";
        } catch (XMLStreamException broken) {
            throw new IOException("not a readable workbook", broken);
        }
    }
}
