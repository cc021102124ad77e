package goalpack.render.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's pages. */
public final class PagePicture {
    private PagePicture() {}

    /**
     * The first page as a PNG.
     *
     * @param dotsPerInch 96 shows it at its size on a screen
     * @throws IOException if the content is not a PDF
     */
    public static byte[] first(byte[] pdf, int dotsPerInch) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            if (!ImageIO.write(image, "png", png)) {
                throw new IOException("no PNG can be written");
            }
            return png.toByteArray();
        }
    }
}
