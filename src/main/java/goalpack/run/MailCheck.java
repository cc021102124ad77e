package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.MailRules;
import goalpack.mail.Address;
import goalpack.mail.MailServer;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the book's mail block, and what was asked for against it. */
final class MailCheck {
    private MailCheck() {}

    /** The book again, with what is wrong with its mail block. */
    static Checked<BookCheck.ReadBook> of(Path file, BookCheck.ReadBook read) {
        List<Problem> problems = new ArrayList<>();
        read.book().mail().ifPresent(rules -> {
            if (Address.read(rules.from()).isEmpty()) {
                problems.add(
                        Problem.stops("mail-from-refused", place(file, "mail.from"), Map.of("found", rules.from())));
            }
            rules.server()
                    .filter(server -> !MailServer.isAllowed(server.host(), security(server)))
                    .ifPresent(server -> problems.add(Problem.stops(
                            "mail-in-clear", place(file, "mail.server.security"), Map.of("host", server.host()))));
        });
        return Checked.of(read, problems);
    }

    private static Place place(Path file, String path) {
        return new Place(file.toString(), 0, 0, path);
    }

    /** The same word in the words of mail. */
    static MailServer.Security security(MailRules.Server server) {
        return switch (server.security()) {
            case STARTTLS -> MailServer.Security.STARTTLS;
            case TLS -> MailServer.Security.TLS;
            case NONE -> MailServer.Security.NONE;
        };
    }

    /** What is done about mail: what was asked for, else to look at messages where the book has a mail block. */
    static MailMode mode(Optional<MailMode> asked, GoalBook book) {
        return asked.orElse(book.mail().isPresent() ? MailMode.EML : MailMode.OFF);
    }

    /** The problems of asking for mail that the book does not provide for. */
    static List<Problem> asked(Optional<MailMode> asked, GoalBook book) {
        MailMode mode = mode(asked, book);
        if (mode != MailMode.OFF && book.mail().isEmpty()) {
            return List.of(Problem.stops("mail-without-block", Place.NONE, Map.of("mode", mode.word())));
        }
        boolean lacksServer =
                mode == MailMode.SMTP && book.mail().flatMap(MailRules::server).isEmpty();
        return lacksServer ? List.of(Problem.stops("mail-without-server", Place.NONE, Map.of())) : List.of();
    }
}
