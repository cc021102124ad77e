package goalpack.problem;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that is wrong with an input.
 *
 * <p>The rule's name is the key of its words in the message files: {@code problem.<rule>.found}, {@code .expected} and
 * {@code .remedy}, each a message over {@link #arguments()}.
 *
 * @param arguments texts and numbers by the names the messages use
 */
public record Problem(Severity severity, String rule, Place place, Map<String, Object> arguments) {
    public Problem {
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    public static Problem stops(String rule, Place place, Map<String, Object> arguments) {
        return new Problem(Severity.STOPS, rule, place, arguments);
    }

    public static Problem mend(String rule, Place place, Map<String, Object> arguments) {
        return new Problem(Severity.MEND, rule, place, arguments);
    }

    public static Problem practice(String rule, Place place, Map<String, Object> arguments) {
        return new Problem(Severity.PRACTICE, rule, place, arguments);
    }

    public boolean isStopping() {
        return severity == Severity.STOPS;
    }
}
