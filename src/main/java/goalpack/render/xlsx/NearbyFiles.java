package goalpack.render.xlsx;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Temporary files beside a target, readable by their owner only; closing removes them. While it is open, the library's
 * own of this thread are among them: tickets never lie in a folder that others share.
 */
final class NearbyFiles implements TempFileCreationStrategy, Closeable {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();

    private NearbyFiles(Path folder) {
        this.folder = folder;
    }

    static NearbyFiles of(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(target + " is in no folder");
        }
        var nearby = new NearbyFiles(folder);
        TempFile.setThreadLocalTempFileCreationStrategy(nearby);
        return nearby;
    }

    Path create() throws IOException {
        return createTempFile("workbook", ".tmp").toPath();
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        return kept(Files.createTempFile(folder, prefix, suffix)).toFile();
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        return kept(Files.createTempDirectory(folder, prefix)).toFile();
    }

    private Path kept(Path file) {
        files.add(file);
        return file;
    }

    @Override
    public void close() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        for (Path file : files.reversed()) {
            Files.deleteIfExists(file);
        }
    }
}
