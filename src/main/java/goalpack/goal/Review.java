package goalpack.goal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A kind of review and who gets a pack for it.
 *
 * @param packs role ids
 * @param comments the folder of comments, beside the book
 */
public record Review(Cycle cycle, List<String> packs, Optional<String> comments) {
    public Review {
        packs = List.copyOf(packs);
    }

    /** How often. */
    public enum Cycle {
        MONTHLY,
        QUARTERLY,
        MID_YEAR,
        ANNUAL;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Cycle> of(String word) {
            for (Cycle cycle : values()) {
                if (cycle.word().equals(word)) {
                    return Optional.of(cycle);
                }
            }
            return Optional.empty();
        }
    }
}
