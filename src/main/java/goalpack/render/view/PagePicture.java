package goalpack.render.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's pages. */
public final class PagePicture {
    private PagePicture() {}

    /**
     * Every page as a PNG.
     *
     * @param dotsPerInch 96 shows it at its size on a screen
     * @throws IOException if the content is not a PDF
     */
    public static List<byte[]> all(byte[] pdf, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(png(renderer, page, dotsPerInch));
            }
            return pages;
        }
    }

    /**
     * The first page as a PNG.
     *
     * @param dotsPerInch 96 shows it at its size on a screen
     * @throws IOException if the content is not a PDF
     */
    public static byte[] first(byte[] pdf, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return png(new PDFRenderer(document), 0, dotsPerInch);
        }
    }

    private static byte[] png(PDFRenderer renderer, int page, int dotsPerInch) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, dotsPerInch, ImageType.RGB);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (!ImageIO.write(image, "png", png)) {
            throw new IOException("no PNG can be written");
        }
        return png.toByteArray();
    }
}
