package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.Ladder;
import goalpack.goal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/** Values that occur all over the book, in forms that the schema has approved. */
final class Values {
    private Values() {}

    static Texts texts(Written written) {
        if (!written.isMapping()) {
            return Texts.of(written.text());
        }
        Map<String, String> byLanguage = new TreeMap<>();
        written.keys().forEach((language, text) -> byLanguage.put(language, text.text()));
        return new Texts(byLanguage);
    }

    /** The texts under a key; none when it is not there. */
    static Texts texts(Written written, String key) {
        return written.at(key).map(Values::texts).orElse(Texts.NONE);
    }

    static Optional<LocalDate> date(Written written, String key) {
        return written.text(key).map(LocalDate::parse);
    }

    /** A day that the schema requires. */
    static LocalDate day(Written written, String key) {
        return date(written, key).orElseThrow();
    }

    static Optional<BigFraction> mark(Written written, String key) {
        return written.at(key).map(Mark::of).map(Mark::value);
    }

    static Ladder ladder(Written written) {
        return new Ladder(
                mark(written, "baseline"),
                mark(written, "floor"),
                mark(written, "threshold"),
                mark(written, "target"),
                mark(written, "stretch"));
    }

    static List<String> words(Written written, String key) {
        return written.items(key).stream().map(Written::text).toList();
    }

    static int number(Written written, int otherwise, String... path) {
        Optional<Written> found = Optional.of(written);
        for (String key : path) {
            found = found.flatMap(value -> value.at(key));
        }
        return found.map(value -> Integer.parseInt(value.text())).orElse(otherwise);
    }
}
