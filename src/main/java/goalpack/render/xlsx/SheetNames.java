package goalpack.render.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Sheet names as given, each with the name that Excel allows: safe, unique, at most 31 characters. */
final class SheetNames {
    static final int LIMIT = 31;
    private static final String FORBIDDEN = "[]:*?/\\";

    private final Map<String, String> safeByGiven = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** Whether a sheet of this very name was added before. */
    boolean knows(String given) {
        return safeByGiven.containsKey(given);
    }

    String add(String given) {
        String safe = safe(given);
        String unique = safe;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            String suffix = " (" + n + ")";
            unique = first(safe, LIMIT - suffix.length()) + suffix;
        }
        safeByGiven.put(given, unique);
        return unique;
    }

    String safeName(String given) {
        return safeByGiven.getOrDefault(given, given);
    }

    /** The names that had to change, given to written. */
    Map<String, String> renamed() {
        var renamed = new LinkedHashMap<>(safeByGiven);
        renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
        return renamed;
    }

    private static String safe(String given) {
        var safe = new StringBuilder();
        given.codePoints()
                .map(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0 ? '-' : c)
                .forEach(safe::appendCodePoint);
        String name = first(safe.toString().strip(), LIMIT);
        name = name.startsWith("'") ? "-" + name.substring(1) : name;
        name = name.endsWith("'") ? name.substring(0, name.length() - 1) + "-" : name;
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).equals("history") ? "-" + name : name;
    }

    private static String first(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end);
    }
}
