package goalpack.goal;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The book's settings that have a default.
 *
 * @param goalsPerRole more are refused
 * @param settleDays calendar days after a period's end during which its figures are provisional
 * @param smallestUnit units with fewer people are not shown alone
 */
public record Settings(int goalsPerRole, int settleDays, int smallestUnit, Rejects rejects, Gate gate) {
    public static final Settings DEFAULT =
            new Settings(3, 7, 5, new Rejects(BigFraction.of(1, 200), 5, 1000), new Gate(3, BigFraction.of(1, 2)));

    /**
     * What must hold before packs are mailed.
     *
     * @param freshDays each source has a stamp within so many days before the period's end
     * @param band how far a source's volume may be from its usual one, as a share of that
     */
    public record Gate(int freshDays, BigFraction band) {}

    /**
     * How many rejected rows of a file are tolerated: a share of its records, yet never fewer than {@code atLeast} nor
     * more than {@code atMost}.
     */
    public record Rejects(BigFraction share, int atLeast, int atMost) {

        /** How many rejects a file of that many records may have. */
        public long tolerated(long records) {
            long byShare = share.multiply(BigFraction.of(Math.toIntExact(records)))
                    .bigDecimalValue(0, java.math.RoundingMode.DOWN)
                    .longValueExact();
            return Math.min(atMost, Math.max(atLeast, byShare));
        }
    }
}
