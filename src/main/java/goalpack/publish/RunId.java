package goalpack.publish;

import java.util.Map;
import java.util.TreeMap;

/** The name of a run: the same for the same input. */
public final class RunId {
    private static final int DIGITS = 12;

    private RunId() {}

    /**
     * The first 12 hexadecimal digits of the SHA-256 of everything that shapes a run.
     *
     * @param shapes a name for each thing, such as {@code book}, with its value or its content's hash
     */
    public static String of(Map<String, String> shapes) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(shapes).forEach((name, value) -> {
            append(all, name);
            append(all, value);
        });
        return Fingerprint.of(all.toString()).sha256().substring(0, DIGITS);
    }

    /** The length before each text keeps texts apart that would read the same in a row. */
    private static void append(StringBuilder all, String text) {
        all.append(text.length()).append(':').append(text).append('\n');
    }
}
