package goalpack.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** Somebody at a console in a folder, on the 22nd of July 2026. */
record Console(Path here) {
    private static final Instant NOW = Instant.parse("2026-07-22T08:00:00Z");

    /** What the program answered. */
    record Answer(int exit, String out, String err) {}

    Answer type(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Surroundings.Terminal.UNWATCHED,
                Path.of("").toAbsolutePath(),
                here,
                NOW,
                "0.1.0");
        int exit = Goalpack.run(surroundings, arguments);
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
