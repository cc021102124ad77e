package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** To whom a ticket is counted. */
public enum Attribution {
    ASSIGNEE,
    FIRST_RESPONDER,
    SOLVER,
    CSAT_AGENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Attribution> of(String word) {
        return Arrays.stream(values())
                .filter(attribution -> attribution.word().equals(word))
                .findFirst();
    }
}
