package goalpack.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** A finished PDF, and what was noticed while it was painted. */
public final class PrintedPdf {
    private final byte[] bytes;
    private final int pages;
    private final List<MissingGlyph> missingGlyphs;
    private final List<Overrun> overruns;

    PrintedPdf(byte[] bytes, int pages, Findings findings) {
        this.bytes = bytes;
        this.pages = pages;
        this.missingGlyphs = findings.missingGlyphs();
        this.overruns = findings.overruns();
    }

    /** The file's content; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes the file's content. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /** How many pages, from 1. */
    public int pages() {
        return pages;
    }

    /** The characters that stand in the pages as {@code [U+1F600]}, in the order of painting, each text once. */
    public List<MissingGlyph> missingGlyphs() {
        return missingGlyphs;
    }

    /** Texts and drawings that are wider than their place, in the order of painting: the template needs a repair. */
    public List<Overrun> overruns() {
        return overruns;
    }
}
