package goalpack.render.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Reads back the keywords of a finished workbook. */
public final class WorkbookKeywords {
    private WorkbookKeywords() {}

    /**
     * The keywords; empty when it has none.
     *
     * @throws IOException if the content is no workbook
     */
    public static String of(byte[] workbook) throws IOException {
        try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(workbook))) {
            return parts.getPackageProperties().getKeywordsProperty().orElse("");
        } catch (OpenXML4JException | IllegalArgumentException noWorkbook) {
            throw new IOException("not a readable workbook", noWorkbook);
        }
    }
}
