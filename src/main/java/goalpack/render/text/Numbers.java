package goalpack.render.text;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Writes figures as a language does, with their unit: {@code 86.2 %}, {@code 3.9 h}, {@code 18,442}.
 *
 * <p>Rounds half up from the exact value. A figure is never parted from its unit: the space between is a narrow
 * no-break space. Negative figures carry a true minus sign.
 */
public final class Numbers {
    /** More decimals than these are never shown. */
    public static final int MOST_DECIMALS = 4;

    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final BigFraction TENTH = BigFraction.of(1, 10);
    private static final BigFraction SIXTY = BigFraction.of(60);
    /** Shorter times are written in minutes, longer ones in hours. */
    private static final BigFraction SHORT = BigFraction.of(90);

    private static final String NARROW_SPACE = "\u202f";
    private static final String MINUS = "\u2212";

    private final Messages messages;
    private final LocalizedNumberFormatter plain;
    private final PluralRules plurals;
    private final String percentPattern;

    public Numbers(Messages messages) {
        this.messages = messages;
        DecimalFormatSymbols symbols =
                DecimalFormatSymbols.getInstance(messages.language().icu());
        symbols.setMinusSignString(MINUS);
        plain = NumberFormatter.withLocale(messages.language().icu())
                .symbols(symbols)
                .roundingMode(RoundingMode.HALF_UP);
        plurals = PluralRules.forLocale(messages.language().icu());
        percentPattern = percentPattern(messages.language());
    }

    /** {@code {0} %} or {@code %{0}}, the sign where the language puts it, the space narrow. */
    private static String percentPattern(Language language) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getPercentInstance(language.icu());
        return format.getPositivePrefix().contains("%") ? "%{0}" : "{0}" + NARROW_SPACE + "%";
    }

    /** A value with one decimal, a count with none. */
    public String value(Quantity quantity, BigFraction value) {
        return value(quantity, value, rounded -> true);
    }

    /**
     * A value with one decimal, a count with none; more, at most {@value #MOST_DECIMALS}, while the rounded value would
     * tell another story than the exact one.
     *
     * @param faithful whether a rounded value, in the quantity's own unit, still tells the same
     */
    public String value(Quantity quantity, BigFraction value, Predicate<BigFraction> faithful) {
        int fewest = decimals(quantity, value);
        BigFraction scale = scale(quantity, value);
        int decimals = fewest;
        while (decimals < MOST_DECIMALS
                && !faithful.test(rounded(value.multiply(scale), decimals).divide(scale))) {
            decimals++;
        }
        return written(quantity, value, decimals);
    }

    /** One, of counts none; of plain numbers below a tenth two, or nothing would be left of them. */
    private static int decimals(Quantity quantity, BigFraction value) {
        boolean tiny =
                quantity == Quantity.PLAIN && value.signum() != 0 && value.abs().compareTo(TENTH) < 0;
        return quantity == Quantity.COUNT ? 0 : tiny ? 2 : 1;
    }

    private static BigFraction rounded(BigFraction value, int decimals) {
        BigDecimal rounded = value.bigDecimalValue(decimals, RoundingMode.HALF_UP);
        return BigFraction.of(
                rounded.unscaledValue(), BigDecimal.TEN.pow(decimals).toBigIntegerExact());
    }

    /**
     * A mark of a ladder or a limit: as few decimals as it needs, at most {@value #MOST_DECIMALS}; a blended mark that
     * needs more is written like a value.
     */
    public String mark(Quantity quantity, BigFraction value) {
        return written(quantity, value, markDecimals(quantity, value));
    }

    private int markDecimals(Quantity quantity, BigFraction value) {
        BigFraction scaled = value.multiply(scale(quantity, value));
        if (!rounded(scaled, MOST_DECIMALS).equals(scaled)) {
            return quantity == Quantity.COUNT ? 0 : 1;
        }
        BigDecimal shown = scaled.bigDecimalValue(MOST_DECIMALS, RoundingMode.HALF_UP);
        return Math.max(0, shown.stripTrailingZeros().scale());
    }

    /** A change or difference, always with its sign. */
    public String change(Quantity quantity, BigFraction value) {
        int decimals = decimals(quantity, value);
        return sign(quantity, value, decimals) + written(quantity, value, decimals);
    }

    /** A change of points without the word, where a heading names it; other changes with their unit. */
    public String bareChange(Quantity quantity, BigFraction value) {
        if (quantity != Quantity.POINTS) {
            return change(quantity, value);
        }
        BigDecimal shown = value.multiply(HUNDRED).bigDecimalValue(1, RoundingMode.HALF_UP);
        return sign(quantity, value, 1) + number(shown, 1);
    }

    /** Points without the word, where the next figure carries it; other values with their unit. */
    public String bareValue(Quantity quantity, BigFraction value) {
        return quantity == Quantity.POINTS
                ? number(value.multiply(HUNDRED).bigDecimalValue(1, RoundingMode.HALF_UP), 1)
                        .toString()
                : value(quantity, value);
    }

    private static String sign(Quantity quantity, BigFraction value, int decimals) {
        BigDecimal shown = value.multiply(scale(quantity, value)).bigDecimalValue(decimals, RoundingMode.HALF_UP);
        return shown.signum() > 0 ? "+" : shown.signum() == 0 ? "±" : "";
    }

    /** A count with its groups of thousands. */
    public String count(long count) {
        return plain.precision(Precision.integer()).format(count).toString();
    }

    /** Whole minutes as they are, hours with one decimal. */
    public String minutes(long minutes) {
        BigFraction value = BigFraction.of(BigInteger.valueOf(minutes));
        return written(Quantity.MINUTES, value, isShort(value) ? 0 : 1);
    }

    /** The bare number that {@link #mark} writes, without its unit. */
    public String bare(Quantity quantity, BigFraction value) {
        int decimals = markDecimals(quantity, value);
        BigFraction scaled = value.multiply(scale(quantity, value));
        return number(scaled.bigDecimalValue(decimals, RoundingMode.HALF_UP), decimals)
                .toString();
    }

    private String written(Quantity quantity, BigFraction value, int decimals) {
        FormattedNumber number = number(
                value.multiply(scale(quantity, value)).bigDecimalValue(decimals, RoundingMode.HALF_UP), decimals);
        return switch (quantity) {
            case FRACTION -> percentPattern.replace("{0}", number.toString());
            case MINUTES -> inUnit(isShort(value) ? "unit.minutes" : "unit.hours", number);
            case POINTS -> inUnit("unit.points", number);
            case COUNT, PLAIN -> number.toString();
        };
    }

    /** The plural form follows the written number: 1 point, yet 1.0 points. */
    private String inUnit(String key, FormattedNumber number) {
        return messages.text(key, Map.of("number", number.toString(), "form", plurals.select(number)));
    }

    private FormattedNumber number(BigDecimal value, int decimals) {
        return plain.precision(Precision.fixedFraction(decimals)).format(value);
    }

    private static BigFraction scale(Quantity quantity, BigFraction value) {
        return switch (quantity) {
            case FRACTION, POINTS -> HUNDRED;
            case MINUTES -> isShort(value) ? BigFraction.ONE : SIXTY.reciprocal();
            case COUNT, PLAIN -> BigFraction.ONE;
        };
    }

    private static boolean isShort(BigFraction minutes) {
        return minutes.abs().compareTo(SHORT) < 0;
    }
}
