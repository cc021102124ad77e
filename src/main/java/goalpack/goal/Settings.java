package goalpack.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The book's settings that have a default.
 *
 * @param goalsPerRole more are refused
 * @param settleDays calendar days after a period's end during which its figures are provisional
 * @param smallestUnit units with fewer people are not shown alone
 */
public record Settings(
        int goalsPerRole, int settleDays, int smallestUnit, Rejects rejects, Gate gate, Privacy privacy) {
    public static final Settings DEFAULT =
            new Settings(3, 7, 5, Rejects.DEFAULT, new Gate(3, BigFraction.of(1, 2)), Privacy.TEAMS_ONLY);

    /**
     * What must hold before packs are mailed.
     *
     * @param freshDays each source has a stamp within so many days before the period's end
     * @param band how far a source's volume may be from its usual one, as a share of that
     */
    public record Gate(int freshDays, BigFraction band) {}

    /**
     * How many rejected rows of a file are tolerated.
     *
     * @param limit of all rows that are not rejected for a reason with a limit of its own
     * @param byReason limits of reasons, by their code
     */
    public record Rejects(RejectLimit limit, Map<String, RejectLimit> byReason) {
        public static final Rejects DEFAULT = new Rejects(new RejectLimit(BigFraction.of(1, 200), 5, 1000), Map.of());

        public Rejects {
            byReason = Map.copyOf(byReason);
        }

        /** Where the rejects of a file of that many records, by reason, go past a limit; nowhere when all is well. */
        public List<Excess> excesses(long records, SortedMap<String, Integer> rejects) {
            List<Excess> excesses = new ArrayList<>();
            int others = 0;
            for (Map.Entry<String, Integer> reason : rejects.entrySet()) {
                RejectLimit own = byReason.get(reason.getKey());
                if (own == null) {
                    others += reason.getValue();
                } else if (reason.getValue() > own.tolerated(records)) {
                    excesses.add(new Excess(Optional.of(reason.getKey()), reason.getValue(), own.tolerated(records)));
                }
            }
            if (others > limit.tolerated(records)) {
                excesses.addFirst(new Excess(Optional.empty(), others, limit.tolerated(records)));
            }
            return excesses;
        }
    }

    /**
     * More rejected rows than are tolerated.
     *
     * @param reason empty where no single one is meant
     */
    public record Excess(Optional<String> reason, int rejected, long tolerated) {}

    /** A share of a file's records, yet never fewer rows than {@code atLeast} nor more than {@code atMost}. */
    public record RejectLimit(BigFraction share, int atLeast, int atMost) {

        /** How many rejects a file of that many records may have. */
        public long tolerated(long records) {
            long byShare = share.multiply(BigFraction.of(Math.toIntExact(records)))
                    .bigDecimalValue(0, java.math.RoundingMode.DOWN)
                    .longValueExact();
            return Math.min(atMost, Math.max(atLeast, byShare));
        }
    }
}
