package goalpack.period;

import java.time.Instant;
import java.time.ZoneId;

/** The calendar in which every hour counts, in whole seconds. */
public record AllHours(String name, ZoneId zone) implements Calendar {
    @Override
    public long secondsBetween(Instant start, Instant end) {
        return Math.max(0, end.getEpochSecond() - start.getEpochSecond());
    }

    @Override
    public Instant deadline(Instant start, long seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException(seconds + " seconds cannot be spent");
        }
        return start.plusSeconds(seconds);
    }
}
