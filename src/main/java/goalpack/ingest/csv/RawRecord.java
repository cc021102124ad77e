package goalpack.ingest.csv;

/**
 * One record as it stands in the file, cut out but not yet parsed.
 *
 * @param text without the line end that closes it
 * @param ending what was read behind the text: a line end, or nothing
 * @param offset of its first byte in the unpacked file, from 0
 * @param firstLine from 1
 * @param cells how many cells its delimiters make
 * @param nuls NUL characters that were left out
 */
public record RawRecord(
        String text, String ending, long offset, int firstLine, int lastLine, int cells, Shape shape, int nuls) {

    /** What the splitter found odd about a record. */
    public enum Shape {
        CLEAN,
        /** A quote within a quoted cell that is neither doubled nor closes it. */
        STRAY_QUOTE,
        /** The file ended within a quoted cell. */
        UNCLOSED_QUOTE,
        /** More lines than a record may have. */
        TOO_MANY_LINES,
        /** More characters than a record may have; the text stops in the middle of a line. */
        TOO_MANY_CHARACTERS
    }

    /** Whether nothing about it is odd and it has as many cells as it should. */
    public boolean isRegular(int expectedCells) {
        return shape == Shape.CLEAN && cells == expectedCells && nuls == 0;
    }

    public boolean hasManyLines() {
        return lastLine > firstLine;
    }

    /** What stands before a place in its text, as a record of its own that was never closed. */
    public RawRecord before(int place) {
        String text = this.text.substring(0, place);
        int lines = Math.toIntExact(text.lines().count());
        return new RawRecord(
                text.stripTrailing(), "", offset, firstLine, firstLine + lines - 1, cells, Shape.UNCLOSED_QUOTE, nuls);
    }
}
