package goalpack.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** The name {@code current} of the run that counts: a link to its folder, or a file with its id where there are no links. */
public final class Current {
    private static final String NAME = "current";
    private static final String NEXT = ".current-next";

    private Current() {}

    /** How a link is made; file systems without links refuse. */
    @FunctionalInterface
    interface Linking {
        void link(Path link, Path target) throws IOException;
    }

    /** The id of the run that counts among those of a period and review; empty when none does yet. */
    public static Optional<String> read(Path review) throws IOException {
        Path current = review.resolve(NAME);
        if (Files.isSymbolicLink(current)) {
            return Optional.of(Files.readSymbolicLink(current).toString());
        }
        return Files.isRegularFile(current)
                ? Optional.of(Files.readString(current).strip())
                : Optional.empty();
    }

    /** Lets it name none. */
    static void remove(Path review) throws IOException {
        Files.deleteIfExists(review.resolve(NAME));
    }

    /** Lets it name the run, by one rename. */
    static void move(Disk disk, Path review, String run) throws IOException {
        move(disk, review, run, Files::createSymbolicLink);
    }

    static void move(Disk disk, Path review, String run, Linking linking) throws IOException {
        Path next = review.resolve(NEXT);
        Files.deleteIfExists(next);
        try {
            linking.link(next, Path.of(run));
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            disk.create(next, Content.of((run + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        Path current = review.resolve(NAME);
        if (Files.isDirectory(current, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(current.toString(), null, "is a folder");
        }
        disk.move(next, current);
    }
}
