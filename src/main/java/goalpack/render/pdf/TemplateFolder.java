package goalpack.render.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder that markup may take files from: its style sheets and pictures, nothing outside, nothing by network. */
final class TemplateFolder {
    private final Path folder;

    TemplateFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /**
     * The file that a reference in markup means.
     *
     * @param reference a relative path with slashes, such as {@code pack.css}
     * @return the file's real path; empty when there is no such file, or it lies outside the folder
     */
    Optional<Path> find(String reference) {
        if (reference.isBlank() || reference.indexOf(':') >= 0 || reference.indexOf('\\') >= 0) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(reference).toRealPath();
            return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    Path folder() {
        return folder;
    }
}
