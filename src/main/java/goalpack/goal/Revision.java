package goalpack.goal;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A change of a goal's marks from a day on.
 *
 * @param marks the marks that change; the others stay
 */
public record Revision(
        LocalDate from,
        Kind kind,
        Ladder marks,
        Optional<BigFraction> weight,
        Texts because,
        Optional<Agreement> agreed) {

    /** Whether it looks forward only. */
    public enum Kind {
        /** Holds from its day on; what was before stays judged as it was. */
        ADJUSTMENT,
        /** Puts an error right, also for the time before. */
        CORRECTION
    }
}
