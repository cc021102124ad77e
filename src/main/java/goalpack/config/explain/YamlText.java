package goalpack.config.explain;

import goalpack.config.written.Written;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Written values as YAML in flow style: {@code [a, b]}, {@code { key: value }}. */
public final class YamlText {
    /** Needs no quotes wherever it stands. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{N}]([\\p{L}\\p{N} ._/%+'’–-]*[\\p{L}\\p{N}._/%+'’)])?");

    /** What YAML's core schema takes for something else than a text. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "true|false|null|~|[-+]?(\\d+|\\.\\d+|\\d+\\.\\d*)([eE][-+]?\\d+)?|0o[0-7]+|0x[\\da-fA-F]+");

    private YamlText() {}

    static String of(Written written) {
        return switch (written.value()) {
            case Written.Scalar scalar -> scalar(scalar);
            case Written.Listing listing ->
                listing.items().stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]"));
            case Written.Mapping mapping ->
                mapping.keys().isEmpty()
                        ? "{}"
                        : mapping.keys().entrySet().stream()
                                .map(YamlText::entry)
                                .collect(Collectors.joining(", ", "{ ", " }"));
        };
    }

    private static String entry(Map.Entry<String, Written> entry) {
        return text(entry.getKey()) + ": " + of(entry.getValue());
    }

    private static String scalar(Written.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> text(scalar.text());
            case INTEGER, DECIMAL, FLAG -> scalar.text();
            case NOTHING -> "~";
        };
    }

    /** The text, in quotes where YAML would take it for something else. */
    public static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !NO_TEXT.matcher(text.toLowerCase(Locale.ROOT)).matches();
        return plain ? text : '"' + escaped(text) + '"';
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.chars().forEach(letter -> {
            switch (letter) {
                case '"', '\\' -> safe.append('\\').append((char) letter);
                case '\n' -> safe.append("\\n");
                default ->
                    safe.append(
                            Character.isISOControl(letter)
                                    ? String.format(Locale.ROOT, "\\u%04x", letter)
                                    : String.valueOf((char) letter));
            }
        });
        return safe.toString();
    }
}
