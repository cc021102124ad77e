package goalpack.config.written;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Likeness {
    private Likeness() {}

    /**
     * The known word nearest to the one written, by Damerau's distance without regard to case (optimal string alignment);
     * empty when even that is further than a third of its length, at least 1 from three letters on.
     */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String folded = fold(written);
        return known.stream()
                .filter(word -> distance(folded, fold(word)) <= tolerance(word))
                .min(Comparator.comparingInt((String word) -> distance(folded, fold(word)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * What the messages about an unknown name need: {@code found}, {@code known} (a list in one text), {@code count} of them,
     * {@code similar} (1
     * when there is a name near to it, else 0) and {@code meant}.
     */
    public static Map<String, Object> arguments(String found, Collection<String> known) {
        Optional<String> meant = nearest(found, known);
        return Map.of(
                "found",
                found,
                "known",
                String.join(", ", known),
                "count",
                known.size(),
                "similar",
                meant.isPresent() ? 1 : 0,
                "meant",
                meant.orElse(""));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** Of two letters nothing is left when one differs. */
    private static int tolerance(String word) {
        return word.length() < 3 ? 0 : Math.max(1, word.length() / 3);
    }

    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
