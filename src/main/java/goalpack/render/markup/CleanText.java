package goalpack.render.markup;

import java.util.regex.Pattern;

/** Text as XML may hold it: what tickets bring along and XML forbids is shown as U+FFFD. */
public final class CleanText {
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private CleanText() {}

    /** The text with U+FFFD for each control character and each half of a pair. */
    public static String of(String text) {
        return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
    }
}
