package goalpack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder in which a run is made before it is published, on the same file system. */
final class Staging {
    private static final String OUTBOX = "outbox";

    private final Disk disk;
    private final Path folder;

    private Staging(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** An empty one in the output folder; what a run that died left there is removed. */
    static Staging open(Disk disk, Path out, String name) throws IOException {
        Staging staging = new Staging(disk, out.resolve(name));
        staging.remove();
        disk.createFolders(staging.folder);
        return staging;
    }

    Path folder() {
        return folder;
    }

    Fingerprint create(String path, Content content) throws IOException {
        Path file = folder.resolve(path);
        disk.createFolders(parent(file));
        return disk.create(file, content);
    }

    /** Moves all of it to where nothing is yet, by one rename. */
    void moveTo(Path target) throws IOException {
        for (Path each : tree(folder)) {
            if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                disk.force(each);
            }
        }
        disk.move(folder, target);
    }

    /** The first path at which a published run is not the same as this, its outbox aside. */
    Optional<String> differenceFrom(Path published) throws IOException {
        Set<String> paths = new TreeSet<>(files(folder));
        paths.addAll(files(published));
        for (String path : paths) {
            Path here = folder.resolve(path);
            Path there = published.resolve(path);
            if (!Files.isRegularFile(here) || !Files.isRegularFile(there) || Files.mismatch(here, there) >= 0) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** Takes a folder in, by one rename. */
    void take(Path from, String name) throws IOException {
        disk.move(from, folder.resolve(name));
    }

    /** Deletes what it holds. */
    void empty() throws IOException {
        remove();
        disk.createFolders(folder);
    }

    void remove() throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            for (Path path : tree(folder).reversed()) {
                Files.delete(path);
            }
        }
    }

    private static List<String> files(Path root) throws IOException {
        return tree(root).stream()
                .filter(path -> !Files.isDirectory(path))
                .map(root::relativize)
                .filter(path -> !path.startsWith(OUTBOX))
                .map(path -> path.toString().replace('\\', '/'))
                .toList();
    }

    /** The folder and all below it, a folder before what it holds. */
    private static List<Path> tree(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.sorted(Comparator.naturalOrder()).toList();
        }
    }

    private static Path parent(Path path) throws IOException {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IOException(path + " is in no folder");
        }
        return parent;
    }
}
