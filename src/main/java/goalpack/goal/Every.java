package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What length of time a target speaks of. */
public enum Every {
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Every> of(String word) {
        return Arrays.stream(values())
                .filter(every -> every.word().equals(word))
                .findFirst();
    }
}
