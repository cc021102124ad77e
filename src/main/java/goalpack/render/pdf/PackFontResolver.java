package goalpack.render.pdf;

import java.util.List;
import java.util.Map;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.css.sheet.FontFaceRule;
import org.openpdf.css.value.FontSpecification;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.FontFamily;
import org.openpdf.pdf.ITextFSFont;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.render.FSFont;

/** Answers every wish for a font with a face of the pack: weight and slope count, the family does not. */
final class PackFontResolver extends ITextFontResolver {
    private final PackFonts fonts;

    PackFontResolver(PackFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wish) {
        return new PackFont(face(wish), wish.size);
    }

    private PackFonts.Face face(FontSpecification wish) {
        boolean upright = !IdentValue.ITALIC.equals(wish.fontStyle) && !IdentValue.OBLIQUE.equals(wish.fontStyle);
        return fonts.face(
                convertWeightToInt(wish.fontWeight), upright ? PackFonts.Slope.UPRIGHT : PackFonts.Slope.ITALIC);
    }

    /** No built-in fonts: they cannot be embedded. */
    @Override
    protected Map<String, FontFamily> loadFonts() {
        return Map.of();
    }

    @Override
    public void flushFontFaceFonts() {
        // There are none: a style sheet with @font-face is refused.
    }

    @Override
    public void importFontFaces(List<FontFaceRule> rules, UserAgentCallback callback) {
        // There are none: a style sheet with @font-face is refused.
    }

    /** A face in a size, as the layout hands it around. */
    static final class PackFont extends ITextFSFont {
        private final PackFonts.Face face;

        PackFont(PackFonts.Face face, float size) {
            super(face.description(), size);
            this.face = face;
        }

        PackFonts.Face face() {
            return face;
        }
    }
}
