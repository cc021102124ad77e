package goalpack.publish;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** File names that every system can create, for names that people gave. */
public final class Slug {
    private static final int LONGEST = 40;
    private static final int DIGITS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    /** Letters that are no other letter with a mark. */
    private static final Map<String, String> LETTERS =
            Map.of("ı", "i", "ß", "ss", "ø", "o", "æ", "ae", "œ", "oe", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

    private Slug() {}

    /**
     * At most 40 of {@code [a-z0-9-]}, as near to the name as they come, a hyphen, and 8 digits of the name's hash that
     * keep apart what only looks the same; the digits alone when nothing is left of the name.
     */
    public static String of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = trimmed(OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
        plain = trimmed(plain.substring(0, Math.min(LONGEST, plain.length())));
        String digits = Fingerprint.of(name).sha256().substring(0, DIGITS);
        return plain.isEmpty() ? digits : plain + "-" + digits;
    }

    private static String trimmed(String text) {
        return ENDS.matcher(text).replaceAll("");
    }
}
