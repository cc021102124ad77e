package goalpack.render.pdf;

import goalpack.render.pdf.PackFonts.Face;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a text into runs of one font each, and notes the characters that no font has.
 *
 * <p>One per document. Characters that are invisible by nature (joiners, marks of direction, variation selectors) are
 * left out when the font has no glyph for them.
 */
final class TextRuns {
    private static final int SOFT_HYPHEN = 0xAD;

    private final PackFonts fonts;
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    TextRuns(PackFonts fonts) {
        this.fonts = fonts;
    }

    /** A piece of text that one face shows. */
    record Run(Face face, String text) {
        float width(float size) {
            return face.width(text, size);
        }
    }

    /** The runs of a text that is measured. */
    List<Run> measured(String text, Face wanted) {
        return cut(text, wanted);
    }

    /** The runs of a text that is painted; what is missing counts from here. */
    List<Run> painted(String text, Face wanted) {
        text.codePoints()
                .filter(codePoint -> !leftOut(codePoint, wanted)
                        && fonts.showing(plain(codePoint), wanted).isEmpty())
                .forEach(codePoint -> missing.add(new MissingGlyph(codePoint, text.strip())));
        return cut(text, wanted);
    }

    List<MissingGlyph> missing() {
        return List.copyOf(missing);
    }

    static float width(List<Run> runs, float size) {
        float width = 0;
        for (Run run : runs) {
            width += run.width(size);
        }
        return width;
    }

    private List<Run> cut(String text, Face wanted) {
        if (text.codePoints().allMatch(codePoint -> codePoint != SOFT_HYPHEN && wanted.shows(codePoint))) {
            return text.isEmpty() ? List.of() : List.of(new Run(wanted, text));
        }
        List<Run> runs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        Face face = wanted;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int codePoint = plain(text.codePointAt(at));
            if (leftOut(codePoint, wanted)) {
                continue;
            }
            Optional<Face> showing = fonts.showing(codePoint, wanted);
            if (showing.orElse(wanted) != face && !open.isEmpty()) {
                runs.add(new Run(face, open.toString()));
                open.setLength(0);
            }
            face = showing.orElse(wanted);
            open.append(showing.isPresent() ? Character.toString(codePoint) : MissingGlyph.substitute(codePoint));
        }
        if (!open.isEmpty()) {
            runs.add(new Run(face, open.toString()));
        }
        return runs;
    }

    /** Tabs and line ends that reached the painter stand for a space. */
    private static int plain(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' ? ' ' : codePoint;
    }

    private static boolean leftOut(int codePoint, Face wanted) {
        if (codePoint == SOFT_HYPHEN) {
            return true;
        }
        boolean invisible = Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF)
                || codePoint == 0x034F;
        return invisible && !wanted.shows(codePoint);
    }
}
