package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A key that a metric may take under {@code with:}. */
public enum Parameter {
    LIMIT,
    HOURS,
    AGE,
    WITHIN,
    OF,
    RULE,
    FROM,
    KEY,
    PARTNER;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Parameter> of(String word) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.word().equals(word))
                .findFirst();
    }
}
