package goalpack.score;

import goalpack.goal.AddsUp;
import goalpack.goal.Attribution;
import goalpack.goal.Band;
import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Guardrail;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Milestone;
import goalpack.goal.Pacing;
import goalpack.goal.Revision;
import goalpack.goal.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** A goal under agreement: plain until a test says otherwise. */
public final class Agreed {
    private String id = "goal";
    private String role = "lead";
    private Optional<String> serves = Optional.empty();
    private AddsUp addsUp = AddsUp.SUPPORTS;
    private GoalKind kind = GoalKind.LEVEL;
    private Optional<MetricSpec> spec;
    private Direction direction;
    private Every every = Every.MONTH;
    private LocalDate from = LocalDate.parse("2025-01-01");
    private LocalDate until = LocalDate.parse("2026-12-31");
    private Ladder ladder = Ladder.NONE;
    private Optional<Band> band = Optional.empty();
    private BigFraction weight = BigFraction.ONE;
    private Optional<Integer> minN = Optional.empty();
    private Pacing pacing = Pacing.CALENDAR;
    private final List<Guardrail> guardrails = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Revision> revisions = new ArrayList<>();

    private Agreed(Optional<MetricSpec> spec, Direction direction) {
        this.spec = spec;
        this.direction = direction;
    }

    public static Agreed on(Metric metric) {
        return on(MetricSpec.plain(metric));
    }

    public static Agreed on(MetricSpec spec) {
        return new Agreed(Optional.of(spec), spec.metric().direction());
    }

    public static Agreed onMilestones(Milestone... milestones) {
        Agreed agreed = new Agreed(Optional.empty(), Direction.HIGHER).kind(GoalKind.MILESTONES);
        agreed.milestones.addAll(List.of(milestones));
        return agreed;
    }

    /** An exact number as written. */
    public static BigFraction exact(String number) {
        BigDecimal decimal = new BigDecimal(number);
        return BigFraction.of(decimal.unscaledValue()).divide(BigFraction.of(10).pow(decimal.scale()));
    }

    /** Marks as written, an empty text for one that is not there. */
    public static Ladder marks(String floor, String threshold, String target, String stretch) {
        return new Ladder(Optional.empty(), mark(floor), mark(threshold), mark(target), mark(stretch));
    }

    private static Optional<BigFraction> mark(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(exact(text));
    }

    public static Milestone milestone(String due, String done, int weight) {
        return new Milestone(
                Texts.of("step"),
                LocalDate.parse(due),
                done.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(done)),
                Optional.empty(),
                BigFraction.of(weight));
    }

    public Agreed kind(GoalKind value) {
        kind = value;
        return this;
    }

    public Agreed role(String value) {
        role = value;
        return this;
    }

    public Agreed addsUp(AddsUp value) {
        addsUp = value;
        return this;
    }

    public Agreed direction(Direction value) {
        direction = value;
        return this;
    }

    public Agreed every(Every value) {
        every = value;
        return this;
    }

    public Agreed from(String day) {
        from = LocalDate.parse(day);
        return this;
    }

    public Agreed until(String day) {
        until = LocalDate.parse(day);
        return this;
    }

    public Agreed ladder(String floor, String threshold, String target, String stretch) {
        ladder = marks(floor, threshold, target, stretch);
        return this;
    }

    public Agreed target(String target) {
        return ladder("", "", target, "");
    }

    public Agreed improve(String baseline, String target) {
        kind = GoalKind.IMPROVE;
        ladder = new Ladder(mark(baseline), Optional.empty(), Optional.empty(), mark(target), Optional.empty());
        return this;
    }

    public Agreed band(String low, String high, String tolerance) {
        kind = GoalKind.BAND;
        direction = Direction.BAND;
        band = Optional.of(new Band(exact(low), exact(high), exact(tolerance)));
        return this;
    }

    public Agreed weight(String value) {
        weight = exact(value);
        return this;
    }

    public Agreed minN(int value) {
        minN = Optional.of(value);
        return this;
    }

    public Agreed guardrail(Guardrail value) {
        guardrails.add(value);
        return this;
    }

    public Agreed milestone(Milestone value) {
        milestones.add(value);
        return this;
    }

    public Agreed revised(String day, Revision.Kind how, Ladder marks) {
        revisions.add(new Revision(
                LocalDate.parse(day), how, marks, Optional.empty(), Texts.of("because"), Optional.empty()));
        return this;
    }

    public Agreed reweighed(String day, String value) {
        revisions.add(new Revision(
                LocalDate.parse(day),
                Revision.Kind.ADJUSTMENT,
                Ladder.NONE,
                Optional.of(exact(value)),
                Texts.of("because"),
                Optional.empty()));
        return this;
    }

    public Agreed pacing(Pacing value) {
        pacing = value;
        return this;
    }

    public Agreed named(String name) {
        id = name;
        return this;
    }

    public Agreed serves(String other) {
        serves = Optional.of(other);
        return this;
    }

    public Goal goal() {
        return new Goal(
                id,
                role,
                Texts.of("a goal"),
                serves,
                addsUp,
                kind,
                spec,
                direction,
                every,
                from,
                until,
                ladder,
                band,
                Map.of(),
                weight,
                minN,
                "",
                Texts.of("because"),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                guardrails,
                milestones,
                revisions,
                pacing,
                Attribution.ASSIGNEE,
                Optional.empty());
    }
}
