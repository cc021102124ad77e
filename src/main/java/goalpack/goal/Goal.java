package goalpack.goal;

import goalpack.period.FiscalYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * One agreement: what is promised, how it is measured, how far it is to reach.
 *
 * @param serves the id of the goal it serves, or {@code mission}; empty when it serves nothing
 * @param spec empty only for kinds that measure no tickets
 * @param ladder the marks where no unit has its own
 * @param targets marks per unit name that differ from the ladder
 * @param until last day, inclusive
 * @param owner a name; empty means the holder of the role
 * @param weight share of the role's score, all of a role's goals together 1
 * @param pacing how a count is expected to grow
 * @param weightBy the key of the facts that weighs units, where the value comes from the facts
 */
public record Goal(
        String id,
        String role,
        Texts says,
        Optional<String> serves,
        AddsUp addsUp,
        GoalKind kind,
        Optional<MetricSpec> spec,
        Direction direction,
        Every every,
        LocalDate from,
        LocalDate until,
        Ladder ladder,
        Optional<Band> band,
        Map<String, Ladder> targets,
        BigFraction weight,
        Optional<Integer> minN,
        String owner,
        Texts because,
        Optional<Agreement> agreed,
        Optional<LocalDate> review,
        List<Need> needs,
        List<Action> actions,
        List<Objection> objections,
        List<Guardrail> guardrails,
        List<Milestone> milestones,
        List<Revision> revisions,
        Pacing pacing,
        Attribution attribution,
        Optional<String> weightBy) {
    /** What {@code serves} says when a goal serves the mission itself. */
    public static final String MISSION = "mission";

    /** The key under {@code targets} for units that have no marks of their own. */
    public static final String OTHER_UNITS = "default";

    /** The first day of a goal that names none: it holds in every fiscal year. */
    public static final LocalDate NO_START = LocalDate.of(1, 1, 1);

    /** The last day of a goal that names none: it holds in every fiscal year. */
    public static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

    public Goal {
        targets = Map.copyOf(targets);
        needs = List.copyOf(needs);
        actions = List.copyOf(actions);
        objections = List.copyOf(objections);
        guardrails = List.copyOf(guardrails);
        milestones = List.copyOf(milestones);
        revisions =
                revisions.stream().sorted(Comparator.comparing(Revision::from)).toList();
    }

    /** Its first day; where it names none, the first of the fiscal year that the day is in. */
    public LocalDate firstDay(FiscalYear year, LocalDate day) {
        return from.equals(NO_START) ? year.startOf(day) : from;
    }

    /** Its last day; where it names none, the last of the fiscal year that the day is in. */
    public LocalDate lastDay(FiscalYear year, LocalDate day) {
        return until.equals(NO_END) ? year.endOf(day) : until;
    }

    /** The same, holding from no day before the given one. */
    public Goal notBefore(LocalDate day) {
        return !from.isBefore(day)
                ? this
                : new Goal(
                        id,
                        role,
                        says,
                        serves,
                        addsUp,
                        kind,
                        spec,
                        direction,
                        every,
                        day,
                        until,
                        ladder,
                        band,
                        targets,
                        weight,
                        minN,
                        owner,
                        because,
                        agreed,
                        review,
                        needs,
                        actions,
                        objections,
                        guardrails,
                        milestones,
                        revisions,
                        pacing,
                        attribution,
                        weightBy);
    }

    /** Whether there is a day on which both hold. */
    public boolean overlaps(Goal other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** The marks as first agreed, for the unit; corrections put right. */
    public Ladder agreedLadder(String unit) {
        return agreed(unit, revisions);
    }

    /**
     * The marks that hold on the day, for the unit.
     *
     * <p>A correction puts right whatever held until its day: the marks as agreed and every adjustment before it.
     */
    public Ladder ladderOn(LocalDate day, String unit) {
        return marks(day, unit, revisions);
    }

    /** The marks that would hold on the day of the change without it, for the unit. */
    public Ladder ladderBefore(Revision change, String unit) {
        return marks(change.from(), unit, without(change));
    }

    /** The weight that holds on the day; a correction of it always has. */
    public BigFraction weightOn(LocalDate day) {
        return weight(day, revisions);
    }

    /** The weight that would hold on the day of the change without it. */
    public BigFraction weightBefore(Revision change) {
        return weight(change.from(), without(change));
    }

    private List<Revision> without(Revision change) {
        return revisions.stream().filter(one -> !one.equals(change)).toList();
    }

    private BigFraction weight(LocalDate day, List<Revision> changes) {
        BigFraction now = weight;
        for (Revision change : changes) {
            boolean holds =
                    change.kind() == Revision.Kind.CORRECTION || !change.from().isAfter(day);
            now = holds ? change.weight().orElse(now) : now;
        }
        return now;
    }

    private Ladder agreed(String unit, List<Revision> changes) {
        Ladder marks = ladder.with(targets.getOrDefault(unit, targets.getOrDefault(OTHER_UNITS, Ladder.NONE)));
        for (Revision change : changes) {
            if (change.kind() == Revision.Kind.CORRECTION) {
                marks = marks.with(change.marks());
            }
        }
        return marks;
    }

    private Ladder marks(LocalDate day, String unit, List<Revision> changes) {
        Ladder marks = agreed(unit, changes);
        for (Revision change : changes) {
            if (change.kind() == Revision.Kind.ADJUSTMENT && !change.from().isAfter(day)) {
                marks = marks.with(change.marks()).with(correctionsAfter(change.from(), changes));
            }
        }
        return marks;
    }

    private static Ladder correctionsAfter(LocalDate day, List<Revision> changes) {
        Ladder marks = Ladder.NONE;
        for (Revision change : changes) {
            if (change.kind() == Revision.Kind.CORRECTION && change.from().isAfter(day)) {
                marks = marks.with(change.marks());
            }
        }
        return marks;
    }
}
