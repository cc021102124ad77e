package goalpack.ingest;

/**
 * One record as it stands in the file, cut out but not yet parsed.
 *
 * @param text without the line end that closes it
 * @param ending what was read behind the text: a line end, or nothing
 * @param firstLine from 1
 * @param cells how many cells its separators make
 * @param nuls NUL characters that were left out
 */
record RawRecord(String text, String ending, int firstLine, int lastLine, int cells, Shape shape, int nuls) {

    /** What the splitter found odd about a record. */
    enum Shape {
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

    boolean isRegular(int expectedCells) {
        return shape == Shape.CLEAN && cells == expectedCells && nuls == 0 && firstLine == lastLine;
    }

    boolean hasManyLines() {
        return lastLine > firstLine;
    }
}
