package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a goal adds up into the goal it serves. */
public enum AddsUp {
    /** The parent is recomputed over its own scope; the child is one contributor. */
    SAME_METRIC,
    /** Shown beside it, no arithmetic. */
    SUPPORTS,
    /** The parent is the weighted mean of its children's scores. */
    SCORE;

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AddsUp> of(String word) {
        return Arrays.stream(values()).filter(link -> link.word().equals(word)).findFirst();
    }
}
