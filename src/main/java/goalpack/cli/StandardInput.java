package goalpack.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What comes through the standard input, kept in a file for the while, since it may have to be read twice. */
record StandardInput(Path folder, Path file) implements AutoCloseable {
    /** How it is named on the command line. */
    static final String NAME = "-";

    static StandardInput keep(Surroundings surroundings) throws IOException {
        Path folder = Files.createTempDirectory("goalpack-");
        StandardInput kept = new StandardInput(folder, folder.resolve("standard-input.csv"));
        try (OutputStream to = Files.newOutputStream(kept.file())) {
            surroundings.in().transferTo(to);
        } catch (IOException failed) {
            kept.close();
            throw failed;
        }
        return kept;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
