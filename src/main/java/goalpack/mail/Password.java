package goalpack.mail;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the password of a mail server: in a file that only its owner can read, or in the environment. */
public final class Password {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private Password() {}

    /**
     * The password; empty for a server without login.
     *
     * @param environment what the environment says
     * @return else {@code mail-password-missing} or {@code mail-password-open}
     */
    public static Checked<Optional<String>> of(MailServer server, Optional<String> environment) {
        if (server.user().isEmpty()) {
            return Checked.of(Optional.empty());
        }
        if (server.passwordFile().isEmpty()) {
            return environment.isPresent() ? Checked.of(environment) : missing(server);
        }
        Path file = server.passwordFile().get();
        try {
            if (isOpen(file)) {
                return refused("mail-password-open", file, Map.of("file", file.toString()));
            }
            return Checked.of(Optional.of(Files.readString(file).strip()));
        } catch (IOException unreadable) {
            return environment.isPresent() ? Checked.of(environment) : missing(server);
        }
    }

    private static boolean isOpen(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    private static Checked<Optional<String>> missing(MailServer server) {
        return refused(
                "mail-password-missing",
                server.passwordFile().orElse(Path.of("")),
                Map.of("user", server.user().orElse("")));
    }

    private static Checked<Optional<String>> refused(String rule, Path file, Map<String, Object> arguments) {
        return Checked.refused(List.of(Problem.stops(rule, Place.file(file.toString()), arguments)));
    }
}
