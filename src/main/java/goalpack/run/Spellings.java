package goalpack.run;

import goalpack.goal.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which somebody is written.
 *
 * <p>An address, or a name of several words, is found within any text; what is short, such as an id or a first name, only
 * where it stands alone in its cell, unless the text is one that people write about each other.
 */
final class Spellings {
    private static final Pattern NOWHERE = Pattern.compile("(?!)");

    private final List<String> all;
    private final Pattern within;
    private final Pattern any;

    private Spellings(List<String> all) {
        this.all = all;
        this.any = pattern(all);
        this.within = pattern(all.stream()
                .filter(one -> one.contains(" ") || one.contains("@"))
                .toList());
    }

    /** Those of somebody in the people file, else the one that is asked for. */
    static Spellings of(Optional<Person> person, String asked) {
        Stream<String> written = person.map(
                        one -> Stream.concat(Stream.of(one.id(), one.name(), one.email()), one.aliases().stream()))
                .orElseGet(() -> Stream.of(asked));
        return new Spellings(written.map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList());
    }

    /** Whether somebody of the people file is called so. */
    static boolean isOf(Person person, String asked) {
        return of(Optional.of(person), asked).all.stream()
                .anyMatch(one -> fold(one).equals(fold(asked)));
    }

    private static Pattern pattern(List<String> written) {
        String either = written.stream()
                .map(one -> Stream.of(one.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+")))
                .collect(Collectors.joining("|"));
        return written.isEmpty()
                ? NOWHERE
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Whether a cell of a table names them. */
    boolean inCell(String text) {
        return all.stream().anyMatch(one -> fold(one).equals(fold(text))) || inText(text);
    }

    /** Whether a text of any kind names them. */
    boolean inText(String text) {
        return within.matcher(text).find();
    }

    /** Whether a text names them in which people are written of, by whatever name. */
    boolean inWords(String text) {
        return any.matcher(text).find();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
