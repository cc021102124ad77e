package goalpack.config.bind;

import goalpack.config.written.Written;
import goalpack.goal.MetricKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A mark as written.
 *
 * @param value a percentage as a fraction of 1, a length of time in minutes, anything else as it is; exact
 */
public record Mark(Unit unit, BigFraction value) {
    private static final Pattern FORM = Pattern.compile("([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?) ?(%|h|m|calendar-days?|)");

    /** What the mark counts. */
    public enum Unit {
        PERCENT,
        TIME,
        PLAIN
    }

    /** Reads a mark whose form the schema has approved. */
    public static Mark of(Written written) {
        return of(written.text());
    }

    /** Reads a mark of that form. */
    public static Mark of(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no mark: " + text);
        }
        BigFraction number = exact(new BigDecimal(parts.group(1)));
        return switch (parts.group(2)) {
            case "%" -> new Mark(Unit.PERCENT, number.divide(100));
            case "m" -> new Mark(Unit.TIME, number);
            case "h" -> new Mark(Unit.TIME, number.multiply(60));
            case "" -> new Mark(Unit.PLAIN, number);
            default -> new Mark(Unit.TIME, number.multiply(24 * 60));
        };
    }

    /** The decimal as a fraction, nothing lost. */
    static BigFraction exact(BigDecimal number) {
        return number.scale() > 0
                ? BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : BigFraction.of(number.toBigIntegerExact());
    }

    /** Whether it can be a mark of a metric of that kind; a number alone can stand for a rate. */
    public boolean fits(MetricKind kind) {
        return switch (kind) {
            case RATE -> unit != Unit.TIME;
            case DISTRIBUTION -> unit == Unit.TIME;
            case COUNT, SNAPSHOT -> unit == Unit.PLAIN;
            case RATIO, EXTERNAL -> true;
        };
    }

    /** A value as one would write it in the book: {@code 85%}, {@code 24h}, {@code 90m}, {@code 120}. */
    public static String text(BigFraction value, MetricKind kind) {
        return switch (kind) {
            case RATE -> plain(value.multiply(100)) + "%";
            case DISTRIBUTION ->
                value.divide(60).getDenominator().equals(BigInteger.ONE)
                        ? plain(value.divide(60)) + "h"
                        : plain(value) + "m";
            case COUNT, SNAPSHOT, RATIO, EXTERNAL -> plain(value);
        };
    }

    /** The decimal, at most 10 places, without trailing zeros. */
    public static String plain(BigFraction value) {
        String text = value.bigDecimalValue(10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        return text.toLowerCase(Locale.ROOT);
    }
}
