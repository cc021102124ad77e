package goalpack.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final Map<String, String> PATTERNS = Map.of(
            "unit.minutes", "{number}\u202fmin",
            "unit.hours", "{number}\u202fh",
            "unit.points", "{number} {form, select, one {point} other {points}}");

    private static final Numbers ENGLISH = numbers(Language.EN);

    private static Numbers numbers(Language language) {
        return new Numbers(Messages.of(
                language,
                PATTERNS.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, one -> Messages.format(language, one.getValue())))));
    }

    private static BigFraction of(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        return BigFraction.of(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    @Test
    void aShareIsAPercentageWithOneDecimal() {
        assertEquals("86.2\u202f%", ENGLISH.value(Quantity.FRACTION, of("0.8615")));
    }

    @Test
    void aSmallPlainNumberKeepsSomething() {
        assertEquals("0.04", ENGLISH.value(Quantity.PLAIN, of("0.035")));
        assertEquals("\u22120.04", ENGLISH.change(Quantity.PLAIN, of("-0.035")));
        assertEquals("0.1", ENGLISH.value(Quantity.PLAIN, of("0.1")));
        assertEquals("0.0", ENGLISH.value(Quantity.PLAIN, of("0")));
        assertEquals("0", ENGLISH.value(Quantity.COUNT, of("0")));
    }

    @Test
    void halfIsRoundedUp() {
        assertEquals("86.3\u202f%", ENGLISH.value(Quantity.FRACTION, of("0.8625")));
    }

    @Test
    void aRoundedShareNeverReachesATargetThatTheExactOneMisses() {
        BigFraction target = of("0.9");
        BigFraction value = of("0.8995");
        assertEquals(
                "89.95\u202f%",
                ENGLISH.value(
                        Quantity.FRACTION,
                        value,
                        rounded -> rounded.compareTo(target) >= 0 == value.compareTo(target) >= 0));
    }

    @Test
    void moreThanFourDecimalsAreNeverShown() {
        BigFraction target = of("0.9");
        assertEquals(
                "90.0000\u202f%",
                ENGLISH.value(Quantity.FRACTION, of("0.89999999"), rounded -> rounded.compareTo(target) < 0));
    }

    @Test
    void aDurationThatRoundsOntoItsTargetInHoursGetsMoreDecimals() {
        BigFraction target = of("240.0");
        assertEquals(
                "4.02\u202fh", ENGLISH.value(Quantity.MINUTES, of("241.0"), rounded -> rounded.compareTo(target) > 0));
    }

    @Test
    void shortTimesAreMinutesAndLongOnesHours() {
        assertEquals("52.5\u202fmin", ENGLISH.value(Quantity.MINUTES, of("52.5")));
        assertEquals("3.9\u202fh", ENGLISH.value(Quantity.MINUTES, of("234.0")));
    }

    @Test
    void countsAreGrouped() {
        assertEquals("18,442", ENGLISH.count(18_442));
        assertEquals("18.442", numbers(Language.DE).count(18_442));
    }

    @Test
    void marksHaveNoMoreDecimalsThanTheyNeed() {
        assertEquals("85\u202f%", ENGLISH.mark(Quantity.FRACTION, of("0.85")));
        assertEquals("82.5\u202f%", ENGLISH.mark(Quantity.FRACTION, of("0.825")));
        BigFraction blended = BigFraction.of(836_294, 1_000_001);
        assertEquals("83.6\u202f%", ENGLISH.mark(Quantity.FRACTION, blended));
        assertEquals("83.6", ENGLISH.bare(Quantity.FRACTION, blended));
        assertEquals("4\u202fh", ENGLISH.mark(Quantity.MINUTES, of("240.0")));
    }

    @Test
    void changesCarryTheirSign() {
        assertEquals("+2.1 points", ENGLISH.change(Quantity.POINTS, of("0.021")));
        assertEquals("\u22123.7 points", ENGLISH.change(Quantity.POINTS, of("-0.037")));
        assertEquals("±0.0 points", ENGLISH.change(Quantity.POINTS, of("-0.0004")));
        assertEquals("+12", ENGLISH.change(Quantity.COUNT, of("12.0")));
    }

    @Test
    void thePercentSignStandsWhereTheLanguagePutsIt() {
        assertEquals("%86,2", numbers(Language.TR).value(Quantity.FRACTION, of("0.862")));
        assertEquals("86,2\u202f%", numbers(Language.DE).value(Quantity.FRACTION, of("0.862")));
        assertEquals("86,2\u202f%", numbers(Language.FR).value(Quantity.FRACTION, of("0.862")));
        assertEquals("86,2\u202f%", numbers(Language.NB).value(Quantity.FRACTION, of("0.862")));
    }
}
