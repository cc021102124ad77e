package goalpack.mail;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long is tried.
 *
 * @param first wait after a message was put off; each further one is three times as long
 * @param attempts for one message
 * @param budget for the whole mailing, counted from its beginning
 */
public record Patience(Duration first, int attempts, Duration budget) {
    public static final Patience USUAL = new Patience(Duration.ofSeconds(20), 5, Duration.ofMinutes(15));
    private static final int FACTOR = 3;

    /** The wait after that many attempts: between three quarters and five quarters of what it grows to. */
    Duration wait(int attempts, RandomGenerator dice) {
        long millis = first.toMillis();
        for (int i = 1; i < attempts; i++) {
            millis *= FACTOR;
        }
        return Duration.ofMillis(millis * 3 / 4 + dice.nextLong(millis / 2 + 1));
    }
}
