package goalpack.cli;

import goalpack.run.Post;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;

/**
 * What the program finds around it; only {@code Main} looks.
 *
 * @param in the standard input
 * @param out results
 * @param err talk
 * @param home the application's folder, with {@code templates} and {@code sample-data}
 * @param here the folder that relative paths are beside
 * @param post what sending mail needs
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Terminal terminal,
        Path home,
        Path here,
        Instant now,
        String version,
        Post post) {

    /** Surroundings in which time stands still. */
    public Surroundings(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Terminal terminal,
            Path home,
            Path here,
            Instant now,
            String version) {
        this(in, out, err, terminal, home, here, now, version, Post.still(now));
    }

    /** Whether somebody watches. */
    public enum Terminal {
        WATCHED,
        UNWATCHED
    }

    Path templates() {
        return home.resolve("templates");
    }

    Path resolve(Path path) {
        return here.resolve(path).normalize();
    }
}
