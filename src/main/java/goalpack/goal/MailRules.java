package goalpack.goal;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How packs are mailed, as the book says it.
 *
 * @param from the sender: an address, or a name and an address in angle brackets
 * @param server where mail is handed in; empty when it is only written to files
 * @param allowedDomains domains that mail may go to; empty means the sender's own
 * @param to who gets the packs of a role, by role id: {@code holder}, {@code reports-to}, a role's id, or an address
 */
public record MailRules(
        String from, Optional<Server> server, List<String> allowedDomains, Map<String, List<String>> to) {
    public static final String HOLDER = "holder";
    public static final String REPORTS_TO = "reports-to";

    public MailRules {
        allowedDomains = List.copyOf(allowedDomains);
        to = Map.copyOf(to);
    }

    /** Who gets the packs of the role: its holder where the book says nothing. */
    public List<String> to(String role) {
        return to.getOrDefault(role, List.of(HOLDER));
    }

    /** How the connection to a server is kept private. */
    public enum Security {
        STARTTLS,
        TLS,
        /** Not at all: only for a server on this machine. */
        NONE
    }

    /**
     * Where mail is handed in.
     *
     * @param user to log in as; empty for no login
     * @param passwordFile beside the book; empty for the environment's
     */
    public record Server(
            String host, int port, Security security, Optional<String> user, Optional<String> passwordFile) {}
}
