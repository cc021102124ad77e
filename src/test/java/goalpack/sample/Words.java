package goalpack.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Names, products and subjects in five languages, from `words.txt`. */
final class Words {
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private final Map<String, List<String>> lists = new HashMap<>();

    Words() {
        for (String line : lines("words.txt")) {
            int colon = line.indexOf(": ");
            if (!line.startsWith("#") && colon > 0) {
                lists.put(line.substring(0, colon), List.of(BAR.split(line.substring(colon + 2))));
            }
        }
    }

    List<String> all(String key) {
        return Objects.requireNonNull(lists.get(key), () -> "words.txt has no " + key);
    }

    String subject(String language, Category category, Dice dice) {
        return dice.pick(all("subject." + language + "." + category.title))
                .replace("{p}", dice.pick(all("product." + language)))
                .replace("{o}", "HP-" + dice.between(20_000, 89_999));
    }

    /** The lines of a text beside this class. */
    static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
