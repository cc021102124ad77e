package goalpack.goal;

import goalpack.period.Period;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A figure that no ticket tells: of some days, of a part of the organisation.
 *
 * @param unit the unit's name; empty for the whole
 * @param key such as {@code cost}, {@code available_hours}, {@code headcount}, or another department's own
 * @param value exact
 * @param file where it stands
 * @param line of that file; 0 where it stands in none
 */
public record Fact(Period period, String unit, String key, BigFraction value, String file, int line) {
    public static final String COST = "cost";
    public static final String AVAILABLE_HOURS = "available_hours";
    public static final String HEADCOUNT = "headcount";

    /** One that stands in no file. */
    public Fact(Period period, String unit, String key, BigFraction value) {
        this(period, unit, key, value, "", 0);
    }
}
