package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.problem.Problem;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A password in the book, which is mailed around and kept in version control. */
final class PasswordInBook implements WrittenRule {
    private static final Set<String> KEYS = Set.of("password", "passwd", "pass", "pwd", "secret", "token", "api-key");

    @Override
    public String name() {
        return "password-in-book";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        return book.whole()
                .all()
                .filter(value ->
                        !value.path().startsWith("units.") && !value.path().startsWith("exports["))
                .filter(value ->
                        KEYS.contains(value.key().toLowerCase(Locale.ROOT).replace('_', '-')))
                .map(value -> Problem.stops(name(), value.keyPlace(), Map.of("key", value.key())));
    }
}
