package goalpack.ingest;

import goalpack.ticket.Given;
import goalpack.ticket.Profile;
import goalpack.ticket.Profile.DurationUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the text of a cell means: ids, people, lists, numbers, durations, yes and no. */
final class CellText {
    private static final Pattern BLANK_BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s\\u00A0\\u202F]+(?=\\d)");
    private static final Pattern ROUNDED_ID = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d+");
    private static final Pattern PERSON_MARK =
            Pattern.compile("\\s*\\(((?i:deactivated|inactive)|\\d+|[a-z0-9._-]+|\\S+@\\S+)\\)$");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,15})(?:[.,]0+)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> YES =
            Set.of("true", "1", "1.0", "yes", "y", "x", "ja", "oui", "evet", "sim", "s\u00ed", "si", "tak");
    private static final Set<String> NO =
            Set.of("", "false", "0", "0.0", "no", "n", "nein", "nei", "non", "hay\u0131r", "n\u00e3o", "nao", "nie");

    /** Longer texts are not looked up among the words for nothing. */
    private static final int LONGEST_NULL = 40;

    private CellText() {}

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text of a cell; empty where it is one of the words for nothing. */
    static String of(String cell, Set<String> nulls) {
        String text = unescaped(cell.strip());
        boolean nothing = !text.isEmpty() && text.length() <= LONGEST_NULL && nulls.contains(fold(text));
        return nothing ? "" : text;
    }

    /** A quote before what a spreadsheet would take for a formula is an escape of the program that wrote the file. */
    private static String unescaped(String text) {
        boolean escaped = text.length() > 1 && text.charAt(0) == '\'' && "=+-@".indexOf(text.charAt(1)) >= 0;
        return escaped ? text.substring(1) : text;
    }

    static String id(String text) {
        return isDigits(text) ? text : BLANK_BETWEEN_DIGITS.matcher(text).replaceAll("");
    }

    static boolean isDamagedId(String id) {
        return !isDigits(id) && ROUNDED_ID.matcher(id).matches();
    }

    /**
     * A person's name without the marks that a desk hangs on it: {@code (Deactivated)}, {@code (2970)}, {@code (ewango)};
     * nobody where only a zero stands, which is the number of no person.
     */
    static String person(String text) {
        String name = text;
        while (name.endsWith(")") && PERSON_MARK.matcher(name).find()) {
            name = PERSON_MARK.matcher(name).replaceFirst("");
        }
        return name.isEmpty() ? text : name.equals("0") ? "" : name;
    }

    /** Several values in a cell made one. */
    static String single(String text, Profile.Lists lists, Set<String> nulls) {
        Optional<String> separator =
                lists.separators().stream().filter(text::contains).findFirst();
        if (separator.isEmpty()) {
            return text;
        }
        List<String> values = Arrays.stream(text.split(anyOf(lists.separators()), -1))
                .map(value -> of(value, nulls))
                .filter(value -> !value.isEmpty())
                .toList();
        return switch (lists.take()) {
            case FIRST -> values.isEmpty() ? "" : values.getFirst();
            case ALL -> String.join("; ", values);
        };
    }

    private static String anyOf(List<String> separators) {
        return separators.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** A count; empty when it is none. */
    static OptionalLong count(String text) {
        if (isDigits(text) && text.length() <= 15) {
            return OptionalLong.of(Long.parseLong(text));
        }
        Matcher count = COUNT.matcher(text);
        return count.matches() ? OptionalLong.of(Long.parseLong(count.group(1))) : OptionalLong.empty();
    }

    /** A count; a yes is at least one and taken as one. */
    static OptionalLong countOrYes(String text) {
        OptionalLong count = count(text);
        return count.isPresent()
                ? count
                : flag(text).map(yes -> OptionalLong.of(yes ? 1 : 0)).orElse(OptionalLong.empty());
    }

    static DurationUnit unitOf(Given duration, Map<Given, DurationUnit> units) {
        return units.getOrDefault(duration, DurationUnit.MINUTES);
    }

    /** Yes or no; empty when it is neither. */
    static Optional<Boolean> flag(String text) {
        String word = fold(text);
        if (YES.contains(word)) {
            return Optional.of(true);
        }
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** Tags parted by single blanks; blanks within a tag become hyphens. */
    static String tags(String text, String separator) {
        List<String> tags = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int to = text.indexOf(separator, from);
            String tag = text.substring(from, to < 0 ? text.length() : to).strip();
            if (!tag.isEmpty()) {
                tags.add(BLANKS.matcher(tag).replaceAll("-"));
            }
            from = to < 0 ? text.length() + 1 : to + separator.length();
        }
        return String.join(" ", tags);
    }
}
