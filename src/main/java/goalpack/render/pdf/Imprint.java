package goalpack.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.PDFCreationListener;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;

/** Writes a document's properties into its PDF, and puts what would differ from run to run in their place. */
final class Imprint implements PDFCreationListener {
    private static final int IDENTIFIER_BYTES = 16;

    private static final String CREATOR = "goalpack";

    private final PdfProperties properties;
    private final List<Attachment> attachments;
    private final PackCanvas canvas;
    private final Document document;
    private int pages;

    Imprint(PdfProperties properties, List<Attachment> attachments, PackCanvas canvas, Document document) {
        this.properties = properties;
        this.attachments = List.copyOf(attachments);
        this.canvas = canvas;
        this.document = document;
    }

    /** How many pages were written. */
    int pages() {
        return pages;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = writer(renderer);
        writer.setFullCompression();
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language(), PdfObject.TEXT_UNICODE));
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pageCount) {
        pages = pageCount;
        Conformance.nameColours(writer(renderer));
        attach(writer(renderer));
        canvas.structure(new StructureTree(writer(renderer), document), renderer.getSharedContext());
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        canvas.structure().complete();
        PdfDictionary info = writer(renderer).getInfo();
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.AUTHOR, text(properties.author()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        if (!properties.keywords().isEmpty()) {
            info.put(PdfName.KEYWORDS, text(properties.keywords()));
        }
        info.put(PdfName.CREATOR, text(CREATOR));
        PdfDate created = created();
        info.put(PdfName.CREATIONDATE, created);
        info.put(PdfName.MODDATE, created);
        byte[] identifier = identifier();
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identifier, identifier));
        String producer = ((PdfString) info.get(PdfName.PRODUCER)).toUnicodeString();
        Conformance.declare(writer(renderer), properties, CREATOR, producer);
    }

    private PdfDate created() {
        return new PdfDate(GregorianCalendar.from(properties.created().atZone(ZoneOffset.UTC)));
    }

    /** Attached files stand in the catalog too, with what they are to the document (ISO 19005-3, 6.8). */
    private void attach(PdfWriter writer) {
        PdfArray associated = new PdfArray();
        for (Attachment attachment : attachments) {
            PdfDictionary dates = new PdfDictionary();
            dates.put(PdfName.MODDATE, created());
            try {
                PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                        writer,
                        "",
                        attachment.name(),
                        attachment.content().getBytes(StandardCharsets.UTF_8),
                        true,
                        attachment.mediaType(),
                        dates);
                file.put(new PdfName("AFRelationship"), new PdfName("Data"));
                writer.addFileAttachment(attachment.says(), file);
                associated.add(file.getReference());
            } catch (IOException e) {
                throw new UncheckedIOException(attachment.name() + " cannot be attached", e);
            }
        }
        if (!attachments.isEmpty()) {
            writer.getExtraCatalog().put(new PdfName("AF"), associated);
        }
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
