package goalpack.goal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text of the goal book, one for all languages or one per language.
 *
 * @param byLanguage language code to text; the text for every language stands under the empty code
 */
public record Texts(Map<String, String> byLanguage) {
    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        byLanguage = Collections.unmodifiableMap(new TreeMap<>(byLanguage));
    }

    public static Texts of(String text) {
        return new Texts(Map.of("", text));
    }

    public boolean isEmpty() {
        return byLanguage.values().stream().allMatch(String::isBlank);
    }

    /** The text in the language, else the one for all, else English, else the first by language code; empty when none. */
    public String in(String language) {
        for (String code : new String[] {language, "", "en"}) {
            String text = byLanguage.get(code);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }
}
