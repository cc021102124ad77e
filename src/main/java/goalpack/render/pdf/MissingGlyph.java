package goalpack.render.pdf;

import java.util.Locale;

/**
 * A character that none of the fonts can show.
 *
 * @param codePoint the character
 * @param text the text it stands in, as far as it is on one line
 */
public record MissingGlyph(int codePoint, String text) {
    /** What is painted in its stead, such as {@code [U+1F600]}. */
    public String substitute() {
        return substitute(codePoint);
    }

    static String substitute(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }
}
