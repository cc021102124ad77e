package goalpack;

import goalpack.cli.Goalpack;
import goalpack.cli.Surroundings;
import goalpack.mail.Patience;
import goalpack.mail.SmtpCarrier;
import goalpack.mail.Timing;
import goalpack.run.Post;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;

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
                version(),
                post());
        System.exit(Goalpack.run(surroundings, arguments));
    }

    private static Post post() {
        return new Post(
                new Timing(InstantSource.system(), Thread::sleep, new SplittableRandom()),
                Patience.USUAL,
                SmtpCarrier.Waiting.USUAL,
                Optional.ofNullable(System.getenv("GOALPACK_SMTP_PASSWORD")),
                Optional.empty(),
                Post.USUAL_MOST);
    }

    private static String version() {
        String version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }
}
