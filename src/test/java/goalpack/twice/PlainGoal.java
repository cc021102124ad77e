package goalpack.twice;

import goalpack.goal.MetricSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A goal as it is meant.
 *
 * @param every months that its target speaks of; 0 is a week
 * @param from its first day as written
 * @param until its last day as written
 * @param marks by name
 * @param targets marks of a unit
 * @param band low, high and tolerance
 * @param parent the goal that it serves; empty where it serves none
 */
record PlainGoal(
        String id,
        String role,
        Kind kind,
        MetricSpec spec,
        boolean lower,
        int every,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Map<String, BigFraction> marks,
        Map<String, Map<String, BigFraction>> targets,
        List<BigFraction> band,
        Optional<Integer> minN,
        BigFraction weight,
        Pace pace,
        List<Change> changes,
        List<Rail> rails,
        Optional<PlainGoal> parent) {

    enum Kind {
        LEVEL,
        COUNT,
        IMPROVE,
        BAND
    }

    enum Pace {
        CALENDAR,
        WORKDAYS
    }

    /** A revision. */
    record Change(LocalDate from, boolean correction, Map<String, BigFraction> marks, Optional<BigFraction> weight) {}

    /** A guardrail: a limit with its sign, or how much worse it may be than before. */
    record Rail(
            MetricSpec spec,
            String sign,
            Optional<BigFraction> limit,
            String against,
            Optional<BigFraction> worse,
            String policy) {}

    /** The marks on a day: as written, the unit's own, then each change that holds; what is put right holds always. */
    Map<String, BigFraction> marksOn(LocalDate day, String unit) {
        Map<String, BigFraction> now = new TreeMap<>(marks);
        now.putAll(targets.getOrDefault(unit, targets.getOrDefault("default", Map.of())));
        for (Change change : changes) {
            if (change.correction() || !change.from().isAfter(day)) {
                now.putAll(change.marks());
            }
        }
        return now;
    }

    BigFraction weightOn(LocalDate day) {
        BigFraction now = weight;
        for (Change change : changes) {
            if (change.correction() || !change.from().isAfter(day)) {
                now = change.weight().orElse(now);
            }
        }
        return now;
    }
}
