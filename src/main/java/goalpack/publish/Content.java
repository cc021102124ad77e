package goalpack.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, written when asked. */
@FunctionalInterface
public interface Content {
    /** Writes all of it; closing is not its part. */
    void writeTo(OutputStream out) throws IOException;

    static Content of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    /** A copy of the file. */
    static Content of(Path file) {
        return out -> Files.copy(file, out);
    }

    /** The text in UTF-8. */
    static Content of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
