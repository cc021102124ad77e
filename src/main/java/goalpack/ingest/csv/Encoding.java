package goalpack.ingest.csv;

import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How a file's bytes are characters.
 *
 * @param mark how many bytes of byte order mark come first
 * @param onDamage what to do with bytes that are no character
 */
public record Encoding(Charset charset, int mark, CodingErrorAction onDamage) {
    private static final int SAMPLE = 4096;

    /** By the byte order mark, or by where the zero bytes of two-byte characters lie; else UTF-8, strictly. */
    static Encoding of(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(4, head.length)).toLowerCase(Locale.ROOT);
        if (hex.equals("fffe0000")) {
            return wide("UTF-32LE", 4);
        }
        if (hex.equals("0000feff")) {
            return wide("UTF-32BE", 4);
        }
        if (hex.startsWith("fffe")) {
            return wide("UTF-16LE", 2);
        }
        if (hex.startsWith("feff")) {
            return wide("UTF-16BE", 2);
        }
        if (hex.startsWith("efbbbf")) {
            return new Encoding(StandardCharsets.UTF_8, 3, CodingErrorAction.REPORT);
        }
        return unmarked(head);
    }

    /** The named encoding, with its byte order mark if the file begins with it. */
    static Encoding named(Charset charset, byte[] head) {
        Encoding marked = of(head);
        boolean same = marked.mark > 0 && marked.charset.name().startsWith(charset.name());
        return new Encoding(same ? marked.charset : charset, same ? marked.mark : 0, CodingErrorAction.REPLACE);
    }

    private static Encoding unmarked(byte[] head) {
        int length = Math.min(SAMPLE, head.length) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 4 && head[1] == 0 && head[2] == 0 && head[3] == 0 && head[0] != 0) {
            return wide("UTF-32LE", 0);
        }
        if (length >= 4 && head[0] == 0 && head[1] == 0 && head[2] == 0 && head[3] != 0) {
            return wide("UTF-32BE", 0);
        }
        if (odd > length / 4 && even == 0) {
            return wide("UTF-16LE", 0);
        }
        return even > length / 4 && odd == 0
                ? wide("UTF-16BE", 0)
                : new Encoding(StandardCharsets.UTF_8, 0, CodingErrorAction.REPORT);
    }

    private static Encoding wide(String name, int mark) {
        return new Encoding(Charset.forName(name), mark, CodingErrorAction.REPLACE);
    }

    /** Whether it is UTF-8 but for some bytes, which are read as U+FFFD. */
    public boolean isDamaged() {
        return onDamage.equals(CodingErrorAction.REPLACE) && charset.equals(StandardCharsets.UTF_8);
    }

    /** Whether nothing in the file said so: it is one of many with one byte for each character. */
    public boolean isAssumed() {
        return mark == 0 && onDamage.equals(CodingErrorAction.REPLACE) && ByteWidth.of(charset) == ByteWidth.ONE;
    }
}
