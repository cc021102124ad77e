package goalpack.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.run.Post;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * The command line as it was run in this process, at a fixed time.
 *
 * @param exit its exit code
 * @param out what it wrote as result
 * @param err what it said besides
 */
public record Trial(int exit, String out, String err) {
    /** The day and hour at which everything is run. */
    public static final Instant NOW = Instant.parse("2026-07-09T06:00:00Z");

    private static final Path HOME = Path.of("").toAbsolutePath();

    /** Runs it where relative paths are beside the folder. */
    public static Trial in(Path here, String... arguments) {
        return at(HOME, here, arguments);
    }

    /** The same with something in the standard input. */
    static Trial fed(String input, Path here, String... arguments) {
        return at(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                HOME,
                here,
                Post.still(NOW),
                arguments);
    }

    /** The same with what sending needs. */
    public static Trial with(Post post, Path here, String... arguments) {
        return at(HOME, here, post, arguments);
    }

    /** Runs it as unpacked in the home folder. */
    static Trial at(Path home, Path here, String... arguments) {
        return at(home, here, Post.still(NOW), arguments);
    }

    private static Trial at(Path home, Path here, Post post, String... arguments) {
        return at(InputStream.nullInputStream(), home, here, post, arguments);
    }

    private static Trial at(InputStream in, Path home, Path here, Post post, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Surroundings.Terminal.UNWATCHED,
                home,
                here.toAbsolutePath(),
                NOW,
                "0-test",
                post);
        int exit = Goalpack.run(surroundings, arguments);
        return new Trial(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The same, with the exit code it has to end with. */
    public Trial ending(int expected) {
        assertEquals(expected, exit, this::toString);
        return this;
    }

    /** The folder of the published run: where the page that it printed stands. */
    public Path folder() {
        Path index = Path.of(out.strip());
        assertEquals("index.html", index.getFileName().toString());
        return Objects.requireNonNull(index.getParent());
    }
}
