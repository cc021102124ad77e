package goalpack;

import goalpack.cli.Goalpack;
import goalpack.cli.Surroundings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;

/** The program's entry: the only place that looks at the clock, the console and the machine's defaults. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Surroundings surroundings = new Surroundings(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                "watched".equals(System.getProperty("goalpack.terminal"))
                        ? Surroundings.Terminal.WATCHED
                        : Surroundings.Terminal.UNWATCHED,
                Path.of(System.getProperty("goalpack.home", "."))
                        .toAbsolutePath()
                        .normalize(),
                Path.of("").toAbsolutePath(),
                Instant.now(),
                version());
        System.exit(Goalpack.run(surroundings, arguments));
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
