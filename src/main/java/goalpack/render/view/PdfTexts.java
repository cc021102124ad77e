package goalpack.render.view;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the texts of a PDF back: what can be searched and copied in it.
 *
 * <p>It is read by another library than the one that wrote it.
 */
public final class PdfTexts {
    private PdfTexts() {}

    /**
     * The text of each page, line by line from the top, a line's pieces from the left with one space between.
     *
     * @param pdf a file's content
     * @return one text per page; running head and foot are part of it, no-break spaces come back as plain ones
     * @throws IOException if the content is not a PDF
     */
    public static List<String> pages(byte[] pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                Pieces pieces = new Pieces(page);
                pieces.getText(document);
                texts.add(pieces.text());
            }
        }
        return texts;
    }

    /** A text as it was painted in one go: its ends and baseline in points, y growing downwards. */
    private record Piece(double left, double right, double baseline, String text) {

        /** Whether that was painted right behind it. */
        boolean goesOnWith(Piece next) {
            return baseline == next.baseline && Math.abs(next.left - right) <= Pieces.GAP;
        }

        Piece with(Piece next) {
            return new Piece(left, next.right, baseline, text + next.text);
        }
    }

    /** Collects what is painted on one page. */
    private static final class Pieces extends PDFTextStripper {
        /** Points by which baselines of one line may differ: a lettered shape stands a little higher than its word. */
        private static final double ONE_LINE = 3;

        /** Points from which a gap between two pieces is a space. */
        private static final double GAP = 1;

        private final List<Piece> pieces = new ArrayList<>();

        Pieces(int page) {
            setStartPage(page);
            setEndPage(page);
        }

        @Override
        protected void processTextPosition(TextPosition glyph) {
            Piece painted = new Piece(
                    glyph.getXDirAdj(),
                    (double) glyph.getXDirAdj() + glyph.getWidthDirAdj(),
                    glyph.getYDirAdj(),
                    glyph.getUnicode().replaceAll("[\\u00a0\\u202f\\u2009]", " "));
            if (!pieces.isEmpty() && pieces.getLast().goesOnWith(painted)) {
                pieces.add(pieces.removeLast().with(painted));
            } else {
                pieces.add(painted);
            }
        }

        String text() {
            pieces.sort(Comparator.comparingDouble(Piece::baseline));
            StringBuilder text = new StringBuilder();
            List<Piece> line = new ArrayList<>();
            for (Piece piece : pieces) {
                if (!line.isEmpty() && piece.baseline() - line.getFirst().baseline() > ONE_LINE) {
                    text.append(joined(line)).append('\n');
                    line.clear();
                }
                line.add(piece);
            }
            return text.append(joined(line)).toString();
        }

        private static String joined(List<Piece> line) {
            line.sort(Comparator.comparingDouble(Piece::left));
            StringBuilder text = new StringBuilder();
            double end = Double.POSITIVE_INFINITY;
            for (Piece piece : line) {
                boolean apart = piece.left() - end > GAP;
                if (apart && !text.toString().endsWith(" ") && !piece.text().startsWith(" ")) {
                    text.append(' ');
                }
                text.append(piece.text());
                end = piece.right();
            }
            return text.toString().strip();
        }
    }
}
