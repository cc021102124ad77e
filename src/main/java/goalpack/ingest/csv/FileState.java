package goalpack.ingest.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/** What must be the same after reading as before, or somebody wrote into the file meanwhile. */
public record FileState(long size, FileTime changed, String key) {
    public static FileState of(Path path) throws IOException {
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileState(now.size(), now.lastModifiedTime(), Objects.toString(now.fileKey(), ""));
    }
}
