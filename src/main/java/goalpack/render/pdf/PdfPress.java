package goalpack.render.pdf;

import goalpack.render.markup.MarkupException;
import goalpack.render.markup.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Turns documents into PDF files: XHTML with CSS and inline SVG in, bytes out, same input same bytes.
 *
 * <p>One press serves many documents and threads. What the layout understands is told in {@code templates/README.md}
 * under "Layout rules of the PDF engine".
 */
public final class PdfPress {
    private static final float DOTS_PER_POINT = ITextRenderer.DEFAULT_DOTS_PER_POINT;
    private static final int DOTS_PER_PIXEL = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;

    private final PackFonts fonts;
    private final TemplateFolder folder;
    private final StyleSheets sheets = new StyleSheets();

    /**
     * A press for the documents of one template folder.
     *
     * @param fonts the fonts to print with
     * @param templates the folder of the style sheets and pictures that documents refer to
     * @throws IOException if the folder does not exist
     */
    public PdfPress(PackFonts fonts, Path templates) throws IOException {
        this.fonts = fonts;
        this.folder = new TemplateFolder(templates);
    }

    /**
     * Prints one document without attachments.
     *
     * @see #print(String, PdfProperties, List)
     */
    public PrintedPdf print(String xhtml, PdfProperties properties) throws MarkupException {
        return print(xhtml, properties, List.of());
    }

    /**
     * Prints one document.
     *
     * @param xhtml the document; links to style sheets and pictures are relative to the template folder
     * @param properties what the PDF says about itself
     * @param attachments files that it carries
     * @return the PDF, and what was noticed while painting it
     * @throws MarkupException if the document is not well-formed, or asks for something that packs do not print
     */
    public PrintedPdf print(String xhtml, PdfProperties properties, List<Attachment> attachments)
            throws MarkupException {
        PackDocument document = PackDocument.read(xhtml, folder, sheets);
        TextRuns runs = new TextRuns(fonts);
        Findings findings = new Findings(runs);
        PackCanvas canvas = new PackCanvas(DOTS_PER_POINT, runs, findings);
        Imprint imprint = new Imprint(properties, attachments, canvas, document.dom());
        try {
            byte[] bytes = print(document, canvas, new DrawingPainter(fonts, runs, findings), runs, imprint);
            return new PrintedPdf(bytes, imprint.pages(), findings);
        } catch (PackUserAgent.RefusedFile e) {
            throw new MarkupException(Place.UNKNOWN, "style sheet: " + e.finding());
        }
    }

    private byte[] print(
            PackDocument document, PackCanvas canvas, DrawingPainter painter, TextRuns runs, Imprint imprint) {
        PackUserAgent agent = new PackUserAgent(canvas, DOTS_PER_PIXEL, folder);
        ITextRenderer renderer = new ITextRenderer(
                DOTS_PER_POINT,
                DOTS_PER_PIXEL,
                canvas,
                agent,
                new PackFontResolver(fonts),
                new Drawings(canvas, document.drawings(), painter, DOTS_PER_PIXEL),
                new PackTextRenderer(runs));
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(imprint);
        renderer.getSharedContext().setLineBreakingStrategy(new WholeNumbers());
        renderer.setDocument(document.dom(), "", new PackNamespace());
        renderer.layout();
        renderer.getSharedContext().setNamespaceHandler(new PackNamespace.WithoutLinks());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.createPDF(bytes);
        if (!agent.refused().isEmpty()) {
            throw agent.refused().getFirst();
        }
        return bytes.toByteArray();
    }
}
