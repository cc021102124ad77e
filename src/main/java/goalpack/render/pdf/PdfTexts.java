package goalpack.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.FinalText;
import org.openpdf.text.pdf.parser.ParsedText;
import org.openpdf.text.pdf.parser.ParsedTextImpl;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.openpdf.text.pdf.parser.TextAssembler;
import org.openpdf.text.pdf.parser.Word;

/** Reads the texts of a PDF back: what can be searched and copied in it. */
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
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                Pieces pieces = new Pieces();
                new PdfTextExtractor(reader, pieces).getTextFromPage(page);
                texts.add(pieces.text());
            }
        }
        return texts;
    }

    /** A text as it was painted in one go: its ends and baseline in points, y growing upwards. */
    private record Piece(double left, double right, double baseline, String text) {}

    /** Collects what is painted on one page. */
    private static final class Pieces implements TextAssembler {
        /** Points by which baselines of one line may differ: a lettered shape stands a little higher than its word. */
        private static final double ONE_LINE = 3;

        /** Points from which a gap between two pieces is a space. */
        private static final double GAP = 1;

        private final List<Piece> pieces = new ArrayList<>();

        String text() {
            pieces.sort(Comparator.comparingDouble(piece -> -piece.baseline()));
            StringBuilder text = new StringBuilder();
            List<Piece> line = new ArrayList<>();
            for (Piece piece : pieces) {
                if (!line.isEmpty() && line.getFirst().baseline() - piece.baseline() > ONE_LINE) {
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

        @Override
        public void process(ParsedText text, String context) {
            // Not text.getText(): it fails on the two-byte fonts that packs embed.
            for (Word word : text.getAsPartialWords()) {
                double left = word.getStartPoint().get(0);
                double right = word.getEndPoint().get(0);
                pieces.add(new Piece(left, right, word.getStartPoint().get(1), word.getText()));
            }
        }

        @Override
        public void process(FinalText text, String context) {
            // Its pieces have been seen one by one.
        }

        @Override
        public void process(Word word, String context) {
            // Its pieces have been seen one by one.
        }

        @Override
        public void renderText(FinalText text) {
            // Its pieces have been seen one by one.
        }

        @Override
        public void renderText(ParsedTextImpl text) {
            // Its pieces have been seen one by one.
        }

        @Override
        public FinalText endParsingContext(String context) {
            return new FinalText("");
        }

        @Override
        public String getWordId() {
            return "";
        }

        @Override
        public void setPage(int page) {
            // One of these serves one page.
        }

        @Override
        public void reset() {
            // Called between parts of a page: what has been seen stays.
        }
    }
}
