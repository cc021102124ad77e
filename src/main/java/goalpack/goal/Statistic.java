package goalpack.goal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is taken of a sample of durations. Percentiles interpolate at {@code (n-1)p}, as Excel's PERCENTILE.INC does. */
public enum Statistic {
    MEDIAN,
    MEAN,
    P75,
    P90,
    P95,
    MAX;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Statistic> of(String word) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.word().equals(word))
                .findFirst();
    }
}
