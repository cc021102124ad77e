package goalpack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes away again the folders that were made for a run that left nothing in them. */
final class Emptied {
    private Emptied() {}

    /** The highest folder on the path that is not there yet; empty when all are. */
    static Optional<Path> highestMissing(Path folder) {
        Optional<Path> missing = Optional.empty();
        Path each = folder.toAbsolutePath();
        while (each != null && Files.notExists(each)) {
            missing = Optional.of(each);
            each = each.getParent();
        }
        return missing;
    }

    /** Removes the folder and those above it up to the one given, unless more than the lock is in there. */
    static void remove(Path highest, Path folder) throws IOException {
        Path lock = folder.resolve(RunLock.NAME);
        try (Stream<Path> entries = Files.list(folder)) {
            if (!entries.toList().equals(List.of(lock))) {
                return;
            }
        }
        Files.delete(lock);
        Path each = folder.toAbsolutePath();
        while (each != null && each.startsWith(highest)) {
            Files.delete(each);
            each = each.getParent();
        }
    }
}
