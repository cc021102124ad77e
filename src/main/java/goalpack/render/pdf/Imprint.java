package goalpack.render.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a document's properties into its PDF, and puts what would differ from run to run in their place. */
final class Imprint implements PDFCreationListener {
    private static final int IDENTIFIER_BYTES = 16;

    private final PdfProperties properties;
    private int pages;

    Imprint(PdfProperties properties) {
        this.properties = properties;
    }

    /** How many pages were written. */
    int pages() {
        return pages;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language(), PdfObject.TEXT_UNICODE));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        pages = pageCount;
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfDictionary info = writer(renderer).getInfo();
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.AUTHOR, text(properties.author()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        if (!properties.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, text(properties.keywords()));
        }
        info.put(PdfName.CREATOR, text("goalpack"));
        PdfDate created =
                new PdfDate(GregorianCalendar.from(properties.created().atZone(ZoneOffset.UTC)));
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        byte[] identifier = identifier();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
    }

    private byte[] identifier() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] hash = digest.digest(properties.identity().getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(hash, IDENTIFIER_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private static PdfWriter writer(ITextRenderer renderer) {
        return Optional.ofNullable(renderer.getWriter())
                .orElseThrow(() -> new IllegalStateException("the PDF is not open"));
    }
}
