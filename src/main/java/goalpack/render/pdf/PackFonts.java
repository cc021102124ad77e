package goalpack.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openpdf.css.constants.IdentValue;
import org.openpdf.pdf.FontDescription;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a pack: Source Sans in four faces, and DejaVu Sans for what Source Sans lacks.
 *
 * <p>Loaded once, then shared by all documents and threads.
 */
public final class PackFonts {
    private static final String FOLDER = "/goalpack/fonts/";

    private final List<Face> faces;
    private final Face fallback;

    private PackFonts(List<Face> faces, Face fallback) {
        this.faces = faces;
        this.fallback = fallback;
    }

    /** Reads the fonts that come with the program. */
    public static PackFonts load() {
        return new PackFonts(
                List.of(
                        face("SourceSans3-Regular.ttf", 400, Slope.UPRIGHT, 1),
                        face("SourceSans3-Semibold.ttf", 600, Slope.UPRIGHT, 1),
                        face("SourceSans3-Bold.ttf", 700, Slope.UPRIGHT, 1),
                        face("SourceSans3-It.ttf", 400, Slope.ITALIC, 1)),
                // Its small letters are 547/1000 high, those of Source Sans 486/1000.
                face("DejaVuSans.ttf", 400, Slope.UPRIGHT, 486f / 547f));
    }

    /** The pack's face for a weight of 100 to 900: below 500 regular, below 650 semibold, bold from there. */
    Face face(int weight, Slope slope) {
        int face = slope == Slope.ITALIC ? 3 : weight < 500 ? 0 : weight < 650 ? 1 : 2;
        return faces.get(face);
    }

    /** The face that shows a character: the wanted one, or the fallback, or none. */
    Optional<Face> showing(int codePoint, Face wanted) {
        if (wanted.shows(codePoint)) {
            return Optional.of(wanted);
        }
        return fallback.shows(codePoint) ? Optional.of(fallback) : Optional.empty();
    }

    /** Upright or slanted letters. */
    enum Slope {
        UPRIGHT,
        ITALIC
    }

    /** One font file, ready to embed. */
    static final class Face {
        private static final int COMMON = 0x3000;

        private final BaseFont font;
        private final FontDescription description;
        private final float scale;
        private final BitSet common = new BitSet(COMMON);

        private Face(BaseFont font, int weight, Slope slope, float scale) {
            this.font = font;
            this.description =
                    new FontDescription(font, slope == Slope.ITALIC ? IdentValue.ITALIC : IdentValue.NORMAL, weight);
            this.scale = scale;
            for (int codePoint = 0; codePoint < COMMON; codePoint++) {
                common.set(codePoint, font.charExists(codePoint));
            }
        }

        BaseFont font() {
            return font;
        }

        /** The same for the layout. */
        FontDescription description() {
            return description;
        }

        /** Factor on the size, so that letters of different fonts look equally high. */
        float scale() {
            return scale;
        }

        boolean shows(int codePoint) {
            return codePoint < COMMON ? common.get(codePoint) : font.charExists(codePoint);
        }

        /** Width of a text in the unit of the size. */
        float width(String text, float size) {
            return font.getWidthPoint(text, size * scale);
        }
    }

    private static Face face(String file, int weight, Slope slope, float scale) {
        return new Face(font(file), weight, slope, scale);
    }

    private static BaseFont font(String file) {
        try (InputStream in = PackFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing in the program");
            }
            BaseFont font = BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, in.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SamePrefix());
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        } catch (DocumentException e) {
            throw new IllegalStateException("the font " + file + " cannot be used", e);
        }
    }

    /** Not random at all: the six letters before an embedded font's name are the same in every run. */
    private static final class SamePrefix extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0.25;
        }
    }
}
