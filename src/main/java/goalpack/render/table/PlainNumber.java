package goalpack.render.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Numbers for machines: plain, with a dot, half up at ten places at most, without idle zeros. */
public final class PlainNumber {
    private static final int PLACES = 10;

    private PlainNumber() {}

    public static BigDecimal decimal(BigFraction value) {
        BigDecimal rounded = value.bigDecimalValue(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    public static String of(BigFraction value) {
        return decimal(value).toPlainString();
    }

    /** Empty for an absent value. */
    public static String of(Optional<BigFraction> value) {
        return value.map(PlainNumber::of).orElse("");
    }
}
