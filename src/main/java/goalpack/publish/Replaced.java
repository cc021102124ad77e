package goalpack.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Which run a published run took the place of. */
public final class Replaced {
    static final String FILE = "outbox/replaces";

    private Replaced() {}

    /** The folder of the run that {@code current} named before this one; empty for the first one. */
    public static Optional<Path> by(PublishedRun run) throws IOException {
        Path note = run.folder().resolve(FILE);
        Path review = run.folder().getParent();
        return review == null || Files.notExists(note)
                ? Optional.empty()
                : Optional.of(review.resolve(Files.readString(note).strip()));
    }
}
