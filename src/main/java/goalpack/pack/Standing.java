package goalpack.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the foot of each page says about the figures' validity.
 *
 * @param asOf the day whose end the figures are as of
 * @param clocks names of the calendars that clocks ran by, in order; empty means every hour
 * @param assumptions what the exports leave open and nobody said
 */
public record Standing(
        Finality finality, LocalDate asOf, ZoneId zone, List<String> clocks, List<Assumption> assumptions) {
    public Standing {
        clocks = List.copyOf(clocks);
        assumptions = List.copyOf(assumptions);
    }

    public Standing(Finality finality, LocalDate asOf, ZoneId zone, List<String> clocks) {
        this(finality, asOf, zone, clocks, List.of());
    }

    /** What is taken where a question is open; printed on each page. */
    public enum Assumption {
        UTC,
        DAY_FIRST
    }

    /** Whether the figures can still move. */
    public enum Finality {
        /** The period is still under way. */
        IN_PROGRESS,
        /** It has ended, late changes may still come in. */
        PROVISIONAL,
        FINAL,
        /** Not to be passed on: too much of the input was refused, or something had to be assumed. */
        DRAFT
    }
}
