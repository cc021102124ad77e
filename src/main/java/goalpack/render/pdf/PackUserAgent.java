package goalpack.render.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.pdf.ITextOutputDevice;
import org.openpdf.pdf.ITextUserAgent;
import org.openpdf.resource.CSSResource;
import org.openpdf.resource.ImageResource;
import org.openpdf.resource.XMLResource;

/** Gives the layout the files it asks for, from the template folder alone; anything else ends the document. */
final class PackUserAgent extends ITextUserAgent {
    private final TemplateFolder folder;
    private final List<RefusedFile> refused = new ArrayList<>();

    PackUserAgent(ITextOutputDevice canvas, int dotsPerPixel, TemplateFolder folder) {
        super(canvas, dotsPerPixel);
        this.folder = folder;
    }

    /** A file that markup or style sheet asks for, and may not have. */
    static final class RefusedFile extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String finding;

        RefusedFile(@Nullable String reference) {
            super(reference);
            finding =
                    "\"%s\" is not a file in the template folder; only files below it can be used".formatted(reference);
        }

        String finding() {
            return finding;
        }
    }

    /** References stay as they are written; {@link #resolveAndOpenStream} finds their files. */
    @Override
    public @Nullable String resolveURI(@Nullable String reference) {
        return reference;
    }

    @Override
    protected InputStream resolveAndOpenStream(@Nullable String reference) {
        return new ByteArrayInputStream(read(reference));
    }

    @Override
    protected InputStream openStream(String reference) {
        return resolveAndOpenStream(reference);
    }

    @Override
    public CSSResource getCSSResource(String reference) {
        return new CSSResource(resolveAndOpenStream(reference));
    }

    /** A picture of a style sheet; the layout drops exceptions here, so a refusal is kept for {@link #refused}. */
    @Override
    public ImageResource getImageResource(String reference) {
        if (PackDocument.isPicture(reference) && folder.find(reference).isPresent()) {
            return super.getImageResource(reference);
        }
        refused.add(new RefusedFile(reference));
        return new ImageResource(reference, null);
    }

    /** The files that were asked for in vain. */
    List<RefusedFile> refused() {
        return List.copyOf(refused);
    }

    @Override
    public XMLResource getXMLResource(String reference) {
        throw new RefusedFile(reference);
    }

    @Override
    public byte[] getBinaryResource(String reference) {
        return read(reference);
    }

    private byte[] read(@Nullable String reference) {
        Path file = folder.find(reference == null ? "" : reference).orElseThrow(() -> new RefusedFile(reference));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
