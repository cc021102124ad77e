package goalpack.render.pdf;

import goalpack.render.pdf.PackFonts.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a line of text into runs of one font each, in the order of painting.
 *
 * <p>A character that the wanted face lacks is shown in the fallback font; one that no font has becomes its
 * {@link MissingGlyph#substitute}. Characters that are invisible by nature (joiners, marks of direction, variation
 * selectors, soft hyphens) are left out.
 */
final class TextRuns {
    private static final int SOFT_HYPHEN = 0xAD;

    private final PackFonts fonts;

    TextRuns(PackFonts fonts) {
        this.fonts = fonts;
    }

    /** A piece of text that one face shows. */
    record Run(Face face, String text) {
        /** Its width in the unit of the size. */
        float width(float size) {
            return face.width(text, size);
        }
    }

    List<Run> of(String text, Face wanted) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (isPlain(text, wanted)) {
            return List.of(new Run(wanted, text));
        }
        String visual = VisualOrder.of(text);
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < visual.length(); at += Character.charCount(visual.codePointAt(at))) {
            int codePoint = visible(visual.codePointAt(at));
            if (!isLeftOut(codePoint, wanted)) {
                Optional<Face> showing = fonts.showing(codePoint, wanted);
                String shown = showing.isPresent() ? Character.toString(codePoint) : MissingGlyph.substitute(codePoint);
                add(shown, showing.orElse(wanted), runs);
            }
        }
        return runs;
    }

    /** The characters of a text that no font can show. */
    List<MissingGlyph> missing(String text, Face wanted) {
        if (isPlain(text, wanted)) {
            return List.of();
        }
        return VisualOrder.of(text)
                .codePoints()
                .map(TextRuns::visible)
                .filter(codePoint -> !isLeftOut(codePoint, wanted)
                        && fonts.showing(codePoint, wanted).isEmpty())
                .mapToObj(codePoint -> new MissingGlyph(codePoint, text.strip()))
                .toList();
    }

    static float width(List<Run> runs, float size) {
        float width = 0;
        for (Run run : runs) {
            width += run.width(size);
        }
        return width;
    }

    private static void add(String text, Face face, List<Run> runs) {
        if (!runs.isEmpty() && runs.getLast().face() == face) {
            runs.add(new Run(face, runs.removeLast().text() + text));
        } else {
            runs.add(new Run(face, text));
        }
    }

    /** Whether the wanted face shows every character as it stands; true for nearly all texts, so it must be quick. */
    private static boolean isPlain(String text, Face wanted) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == SOFT_HYPHEN || Character.isSurrogate(c) || !wanted.shows(c)) {
                return false;
            }
        }
        return true;
    }

    /** Tabs and line ends that come this far stand for a space. */
    private static int visible(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' ? ' ' : codePoint;
    }

    private static boolean isLeftOut(int codePoint, Face wanted) {
        return codePoint == SOFT_HYPHEN
                || (!wanted.shows(codePoint)
                        && (Character.getType(codePoint) == Character.FORMAT || isVariation(codePoint)));
    }

    private static boolean isVariation(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
