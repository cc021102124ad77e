package goalpack.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a PDF that lie over each other, or beyond what a printer can print. */
public final class Crossings extends PDFTextStripper {
    /** Points that letters may reach into each other: slanted and joined ones do. */
    private static final double JOINED = 1.2;

    /** No printer prints closer to the edge of the paper. */
    private static final double EDGE = 12;

    private final List<Letter> letters = new ArrayList<>();

    private record Letter(double left, double top, double right, double baseline, String text) {
        boolean lieOver(Letter other) {
            double wide = Math.min(right, other.right) - Math.max(left, other.left);
            double high = Math.min(baseline, other.baseline) - Math.max(top, other.top);
            return wide > JOINED && high > JOINED;
        }
    }

    private Crossings(int page) {
        setStartPage(page);
        setEndPage(page);
    }

    /** Each with its page, the letters, and where they are; empty when all is well. */
    public static List<String> of(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                Crossings page = new Crossings(number);
                page.getText(document);
                page.find(number, document.getPage(number - 1), found);
            }
        }
        return found;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (!glyph.getUnicode().isBlank() && glyph.getWidthDirAdj() > 0) {
            letters.add(new Letter(
                    glyph.getXDirAdj(),
                    glyph.getYDirAdj() - 0.65 * glyph.getFontSizeInPt(),
                    (double) glyph.getXDirAdj() + glyph.getWidthDirAdj(),
                    glyph.getYDirAdj(),
                    glyph.getUnicode()));
        }
    }

    private void find(int page, PDPage paper, List<String> found) {
        letters.sort(Comparator.comparingDouble(Letter::top));
        for (int i = 0; i < letters.size(); i++) {
            Letter one = letters.get(i);
            if (one.left < EDGE
                    || one.right > paper.getMediaBox().getWidth() - EDGE
                    || one.baseline > paper.getMediaBox().getHeight() - EDGE) {
                found.add("page %d: %s beyond the edge at %.0f, %.0f".formatted(page, one.text, one.left, one.top));
            }
            for (int j = i + 1; j < letters.size() && letters.get(j).top < one.baseline; j++) {
                if (one.lieOver(letters.get(j))) {
                    found.add("page %d: %s over %s at %.0f, %.0f"
                            .formatted(page, one.text, letters.get(j).text, one.left, one.baseline));
                }
            }
        }
    }
}
