package goalpack.ingest.csv;

import java.io.Reader;
import java.nio.charset.Charset;

/**
 * A file's characters, open for reading.
 *
 * @param skipped bytes of byte order mark before the first character
 */
public record OpenText(Reader reader, Charset charset, int skipped) {}
