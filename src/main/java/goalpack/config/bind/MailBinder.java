package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.MailRules;
import goalpack.goal.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Binds how packs are mailed, and what must hold before. */
final class MailBinder {
    private static final int SUBMISSION = 587;
    private static final int SUBMISSION_BY_TLS = 465;

    private MailBinder() {}

    static Optional<MailRules> mail(Written book) {
        return book.at("mail")
                .map(mail -> new MailRules(
                        mail.text("from").orElse(""),
                        mail.at("server").map(MailBinder::server),
                        Values.words(mail, "allowed-domains").stream()
                                .map(domain -> domain.toLowerCase(Locale.ROOT))
                                .toList(),
                        to(mail)));
    }

    private static Map<String, List<String>> to(Written mail) {
        Map<String, List<String>> to = new LinkedHashMap<>();
        mail.at("to")
                .ifPresent(roles -> roles.keys().keySet().forEach(role -> to.put(role, Values.words(roles, role))));
        return to;
    }

    private static MailRules.Server server(Written server) {
        MailRules.Security security = server.text("security")
                .map(word -> MailRules.Security.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(MailRules.Security.STARTTLS);
        int usual = security == MailRules.Security.TLS ? SUBMISSION_BY_TLS : SUBMISSION;
        return new MailRules.Server(
                server.text("host").orElse(""),
                Values.number(server, usual, "port"),
                security,
                server.text("user"),
                server.text("password-file"));
    }

    static Settings.Gate gate(Written book, Settings.Gate standard) {
        return new Settings.Gate(
                book.at("gate", "fresh").map(Lengths::days).orElse(standard.freshDays()),
                book.at("gate", "band").map(Mark::of).map(Mark::value).orElse(standard.band()));
    }
}
