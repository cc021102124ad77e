package goalpack.render.pdf;

import goalpack.render.pdf.PackFonts.Face;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was noticed while one document was painted. */
final class Findings {
    private final TextRuns runs;
    private final Set<MissingGlyph> missingGlyphs = new LinkedHashSet<>();
    private final Set<Overrun> overruns = new LinkedHashSet<>();

    Findings(TextRuns runs) {
        this.runs = runs;
    }

    void painted(String text, Face wanted) {
        missingGlyphs.addAll(runs.missing(text, wanted));
    }

    void overrun(Overrun overrun) {
        overruns.add(overrun);
    }

    List<MissingGlyph> missingGlyphs() {
        return List.copyOf(missingGlyphs);
    }

    List<Overrun> overruns() {
        return List.copyOf(overruns);
    }
}
