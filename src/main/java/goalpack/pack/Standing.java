package goalpack.pack;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What the foot of each page says about the figures' validity.
 *
 * @param asOf the day whose end the figures are as of
 * @param clocks names of the calendars that clocks ran by, in order; empty means every hour
 */
public record Standing(Finality finality, LocalDate asOf, ZoneId zone, List<String> clocks) {

    /** Whether the figures can still move. */
    public enum Finality {
        /** The period is still under way. */
        IN_PROGRESS,
        /** It has ended, late changes may still come in. */
        PROVISIONAL,
        FINAL,
        /** Not to be passed on: too much of the input was refused. */
        DRAFT
    }
}
