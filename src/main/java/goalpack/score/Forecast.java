package goalpack.score;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a value comes to at a day ahead, when the rest goes as the last periods did.
 *
 * @param value over the whole time, past and rest
 * @param range as low and as high as the last periods would make it; empty for a count at its pace
 * @param rest the value that the rest is taken to have; empty for a count
 * @param restRange the lowest and highest of the last periods
 * @param status what the value would be worth
 */
public record Forecast(
        BigFraction value,
        Optional<Range> range,
        Optional<BigFraction> rest,
        Optional<Range> restRange,
        Status status) {

    /** From the lowest to the highest. */
    public record Range(BigFraction low, BigFraction high) {}
}
