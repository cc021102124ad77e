package goalpack.config.bind;

import goalpack.config.written.Written;
import java.time.Duration;
import org.apache.commons.numbers.fraction.BigFraction;

/** Lengths of time as written: {@code 4h}, {@code 30m}, {@code 2 calendar-days} of 24 hours. */
final class Lengths {
    private Lengths() {}

    static Duration of(Written written) {
        BigFraction seconds = Mark.of(written).value().multiply(60);
        return Duration.ofSeconds(seconds.getNumerator().longValueExact()
                / seconds.getDenominator().longValueExact());
    }

    /** A number of calendar days. */
    static int days(Written written) {
        return Math.toIntExact(of(written).toDays());
    }
}
