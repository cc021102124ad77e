package goalpack.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Waits until a file in some folders, or below them, changes; it looks by itself, since not every disk tells. */
final class FolderWatch {
    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final List<Path> folders;
    private Map<Path, State> seen;

    /** What tells that a file is another. */
    private record State(FileTime changed, long bytes) {}

    /** A watch over the folders as they are now. */
    FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.seen = look();
    }

    /** Comes back, with what is new, other or gone, once something has changed and then been left alone for a moment. */
    Set<Path> await() throws InterruptedException {
        Map<Path, State> before = seen;
        Map<Path, State> now = look();
        while (now.equals(before)) {
            Thread.sleep(BETWEEN);
            now = look();
        }
        do {
            seen = now;
            Thread.sleep(BETWEEN);
            now = look();
        } while (!now.equals(seen));
        Set<Path> changed = new HashSet<>(before.keySet());
        changed.addAll(now.keySet());
        Map<Path, State> after = now;
        changed.removeIf(file -> Objects.equals(before.get(file), after.get(file)));
        return changed;
    }

    private Map<Path, State> look() {
        Map<Path, State> found = new ConcurrentHashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> state(file, found));
            } catch (IOException | java.io.UncheckedIOException gone) {
                // A folder or file that vanishes while it is looked at is a change like any other.
                found.put(folder, new State(FileTime.fromMillis(0), -1));
            }
        }
        return found;
    }

    private static void state(Path file, Map<Path, State> found) {
        try {
            BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
            if (told.isRegularFile()) {
                found.put(file, new State(told.lastModifiedTime(), told.size()));
            }
        } catch (IOException gone) {
            found.remove(file);
        }
    }
}
