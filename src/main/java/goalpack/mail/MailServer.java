package goalpack.mail;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail is handed in.
 *
 * @param user to log in as; empty for no login
 * @param passwordFile holds the password and nothing else; empty for the environment's
 */
public record MailServer(String host, int port, Security security, Optional<String> user, Optional<Path> passwordFile) {
    private static final Pattern THIS_MACHINE = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|::1|\\[::1]");

    /** How the connection is kept private. */
    public enum Security {
        STARTTLS,
        TLS,
        /** Not at all: only on this machine. */
        NONE
    }

    /** Refuses to leave this machine without privacy. */
    public MailServer {
        if (!isAllowed(host, security)) {
            throw new IllegalArgumentException("mail in clear is only for a server on this machine, not for " + host);
        }
    }

    /** Whether mail may go there so: in clear only on this machine. */
    public static boolean isAllowed(String host, Security security) {
        return security != Security.NONE || THIS_MACHINE.matcher(host).matches();
    }
}
