package goalpack.render;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that holds what a template writes until it is read once; gone when closed. */
record Spool(Path file) implements Closeable {
    private static final String REPLACEMENT = "\uFFFD";

    /** One in the folder of another file. */
    static Spool beside(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is in no folder");
        }
        return new Spool(Files.createTempFile(folder, "spool", ".xml"));
    }

    Writer writer() throws IOException {
        CharsetEncoder utf8 = StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith(REPLACEMENT.getBytes(StandardCharsets.UTF_8));
        return new OutputStreamWriter(new BufferedOutputStream(Files.newOutputStream(file)), utf8);
    }

    Reader reader() throws IOException {
        return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
