package goalpack.period;

import java.time.Instant;
import java.time.ZoneId;

/** The hours that count on a clock. */
public interface Calendar {
    /** As the goal book names it. */
    String name();

    ZoneId zone();

    /** The seconds that count between two instants, half-open; 0 when the end is not after the start. */
    long secondsBetween(Instant start, Instant end);

    /** When that many counting seconds after the start are spent; at the end of a window it is that end, not the next opening. */
    Instant deadline(Instant start, long seconds);
}
