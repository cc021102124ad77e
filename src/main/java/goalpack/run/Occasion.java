package goalpack.run;

import goalpack.goal.Review;
import goalpack.pack.Standing;
import goalpack.period.Period;
import java.time.LocalDate;

/**
 * What is reviewed.
 *
 * @param asOf the day whose end the figures are as of
 */
record Occasion(Period period, Review.Cycle cycle, LocalDate asOf, Standing.Finality finality) {

    /** The same, not to be passed on. */
    Occasion draft() {
        return new Occasion(period, cycle, asOf, Standing.Finality.DRAFT);
    }
}
