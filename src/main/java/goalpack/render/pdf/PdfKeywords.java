package goalpack.render.pdf;

import java.io.IOException;
import org.openpdf.text.pdf.PdfReader;

/** Reads back the keywords of a finished PDF. */
public final class PdfKeywords {
    private PdfKeywords() {}

    /**
     * The keywords; empty when it has none.
     *
     * @throws IOException if the content is not a PDF
     */
    public static String of(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getInfo().getOrDefault("Keywords", "");
        }
    }
}
