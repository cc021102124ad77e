package goalpack.ingest.csv;

import java.nio.charset.Charset;
import java.util.Locale;

/** How many bytes the characters of an encoding take, so that a place in the text is a place in the file. */
enum ByteWidth {
    ONE,
    TWO,
    FOUR,
    UTF_8;

    static ByteWidth of(Charset charset) {
        String name = charset.name().toUpperCase(Locale.ROOT);
        if (name.equals("UTF-8")) {
            return UTF_8;
        }
        if (name.startsWith("UTF-16")) {
            return TWO;
        }
        return name.startsWith("UTF-32") ? FOUR : ONE;
    }

    /** The bytes of a UTF-16 unit; the two of a pair share theirs. */
    int bytes(char c) {
        return switch (this) {
            case ONE -> 1;
            case TWO -> 2;
            case FOUR -> Character.isSurrogate(c) ? 2 : 4;
            case UTF_8 -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        };
    }

    long bytes(CharSequence text) {
        return text.chars().mapToLong(c -> bytes((char) c)).sum();
    }
}
