package goalpack.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as records: which character parts its cells, and whether a first line said so.
 *
 * @param named whether a {@code sep=} line named the separator
 */
record Table(RecordSplitter splitter, char separator, boolean named) {
    private static final int HEAD = 1 << 14;
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\"?(?i:sep)=(.)\"?[ \t]*(\r\n|\n|\r)", Pattern.DOTALL);

    /** Looks at the beginning of the text; empty when nothing parts its first line. */
    static Optional<Table> of(Reader text, Limits limits) throws IOException {
        String head = head(text);
        Matcher line = SEPARATOR_LINE.matcher(head);
        if (line.lookingAt()) {
            char separator = line.group(1).charAt(0);
            RecordSplitter splitter = new RecordSplitter(head.substring(line.end()), text, separator, limits);
            splitter.resume("", 2);
            return Optional.of(new Table(splitter, separator, true));
        }
        return separator(head)
                .map(separator -> new Table(new RecordSplitter(head, text, separator, limits), separator, false));
    }

    private static String head(Reader text) throws IOException {
        char[] chars = new char[HEAD];
        int filled = 0;
        int read = text.read(chars, 0, HEAD);
        while (read > 0) {
            filled += read;
            read = text.read(chars, filled, HEAD - filled);
        }
        return new String(chars, 0, filled);
    }

    /** The separator that stands most often outside quotes in the first line that is not empty. */
    private static Optional<Character> separator(String head) {
        String text = head.stripLeading();
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                counts[SEPARATORS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return counts[best] == 0 ? Optional.empty() : Optional.of(SEPARATORS.charAt(best));
    }
}
