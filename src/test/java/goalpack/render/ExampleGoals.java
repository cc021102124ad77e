package goalpack.render;

import goalpack.goal.AddsUp;
import goalpack.goal.Agreement;
import goalpack.goal.Attribution;
import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.MetricSpec;
import goalpack.goal.Pacing;
import goalpack.goal.Scope;
import goalpack.goal.Texts;
import goalpack.measure.LeftOut;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import goalpack.score.Change;
import goalpack.score.Contribution;
import goalpack.score.Evidence;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.Interval;
import goalpack.score.Outlook;
import goalpack.score.PeriodPoint;
import goalpack.score.Segment;
import goalpack.score.Status;
import goalpack.score.Verdict;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Goals and results with made-up figures, as small as a test can say them. */
final class ExampleGoals {
    static final Scope WHOLE = new Scope(List.of(), List.of());

    private ExampleGoals() {}

    static Scope unit(String name) {
        return new Scope(List.of(name), List.of(name));
    }

    static BigFraction exact(String decimal) {
        BigDecimal number = new BigDecimal(decimal);
        int scale = Math.max(0, number.scale());
        return BigFraction.of(number.setScale(scale).unscaledValue(), BigInteger.TEN.pow(scale));
    }

    static Period month(String id) {
        LocalDate start = LocalDate.parse(id + "-01");
        return new Period(id, Period.Kind.MONTH, start, start.plusMonths(1));
    }

    static Ladder ladder(String threshold, String target, String stretch) {
        return new Ladder(
                Optional.empty(),
                Optional.empty(),
                Optional.of(exact(threshold)),
                Optional.of(exact(target)),
                Optional.of(exact(stretch)));
    }

    static Goal goal(String id, String role, String says, MetricSpec spec, Ladder ladder) {
        return new Goal(
                id,
                role,
                Texts.of(says),
                Optional.of(Goal.MISSION),
                AddsUp.SAME_METRIC,
                GoalKind.LEVEL,
                Optional.of(spec),
                spec.metric().direction() == Direction.UNDECIDED
                        ? Direction.LOWER
                        : spec.metric().direction(),
                Every.MONTH,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"),
                ladder,
                Optional.empty(),
                Map.of(),
                exact("0.5"),
                Optional.empty(),
                "Rana Aydın",
                Texts.of("A second day of waiting halves satisfaction."),
                Optional.of(new Agreement(LocalDate.parse("2026-01-14"), List.of("Luc Moreau", "Rana Aydın"))),
                Optional.of(LocalDate.parse("2026-12-15")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Pacing.CALENDAR,
                Attribution.ASSIGNEE,
                Optional.empty());
    }

    static Measurement rate(long hits, long of) {
        return rate(hits, of, Map.of());
    }

    static Measurement rate(long hits, long of, Map<LeftOut, Long> leftOut) {
        Optional<BigFraction> value = of == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(BigInteger.valueOf(hits), BigInteger.valueOf(of)));
        return new Measurement(value, hits, of, of, leftOut);
    }

    static Measurement count(long count) {
        return new Measurement(Optional.of(exact(String.valueOf(count))), count, 1, count, Map.of());
    }

    static Measurement minutes(String value, long n) {
        return new Measurement(Optional.of(exact(value)), 0, n, n, Map.of());
    }

    static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 0, 0, Map.of());

    static Change change(Measurement before, Measurement now, Change.Sense sense) {
        Optional<BigFraction> delta = now.value().isPresent() && before.value().isPresent()
                ? Optional.of(now.value().get().subtract(before.value().get()))
                : Optional.empty();
        return new Change(before, delta, sense);
    }

    static Contribution part(String name, Measurement actual, String adds, Contribution.Difference difference) {
        return new Contribution(name, actual, adds.isEmpty() ? Optional.empty() : Optional.of(exact(adds)), difference);
    }

    static Verdict verdict(Status status, String attainment, Interval interval) {
        return new Verdict(
                status,
                "",
                Optional.of(exact(attainment)),
                Optional.of(exact("0.8")),
                Evidence.CONFIRMED,
                Optional.of(interval));
    }

    static Verdict uncertain(Status status, String attainment, Interval interval) {
        return new Verdict(
                status,
                "",
                Optional.of(exact(attainment)),
                Optional.of(exact("1")),
                Evidence.UNCERTAIN,
                Optional.of(interval));
    }

    static Verdict without(Status status, String reason) {
        return new Verdict(status, reason, Optional.empty(), Optional.empty(), Evidence.NONE, Optional.empty());
    }

    /** Points up to the period, the last of the values being its own; a value may be missing: "". */
    static List<PeriodPoint> history(Period last, List<String> percents, List<String> targets) {
        List<PeriodPoint> points = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            LocalDate start = last.start().minusMonths(percents.size() - 1L - i);
            Period period = month(start.toString().substring(0, 7));
            String percent = percents.get(i);
            Measurement actual = percent.isEmpty()
                    ? NOTHING
                    : rate(new BigDecimal(percent).movePointRight(1).longValueExact(), 1000);
            Optional<BigFraction> target = targets.get(i).isEmpty()
                    ? Optional.empty()
                    : Optional.of(exact(targets.get(i)).divide(exact("100")));
            boolean reached = target.isPresent()
                    && actual.value().isPresent()
                    && actual.value().get().compareTo(target.get()) >= 0;
            Status status = actual.value().isEmpty() ? Status.NO_DATA : reached ? Status.MET : Status.PARTLY;
            points.add(new PeriodPoint(period, actual, target, status));
        }
        return points;
    }

    /** A result with nothing around it; what a test speaks of is put in by the methods below. */
    static GoalResult result(Goal goal, Scope scope, Measurement actual, Verdict verdict) {
        return new GoalResult(
                goal,
                scope,
                actual,
                goal.ladder(),
                verdict,
                List.of(),
                change(NOTHING, actual, Change.Sense.UNKNOWN),
                change(NOTHING, actual, Change.Sense.UNKNOWN),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                actual,
                Outlook.NONE,
                Optional.empty(),
                List.of());
    }

    static GoalResult with(GoalResult r, List<GuardrailResult> guardrails) {
        return new GoalResult(
                r.goal(),
                r.scope(),
                r.actual(),
                r.ladder(),
                r.verdict(),
                guardrails,
                r.previous(),
                r.lastYear(),
                r.history(),
                r.byUnit(),
                r.byCategory(),
                r.segments(),
                r.milestones(),
                r.yearToDate(),
                r.outlook(),
                r.shift(),
                r.scores());
    }

    static GoalResult with(GoalResult r, Change previous, Change lastYear, List<PeriodPoint> history) {
        return new GoalResult(
                r.goal(),
                r.scope(),
                r.actual(),
                r.ladder(),
                r.verdict(),
                r.guardrails(),
                previous,
                lastYear,
                history,
                r.byUnit(),
                r.byCategory(),
                r.segments(),
                r.milestones(),
                r.yearToDate(),
                r.outlook(),
                r.shift(),
                r.scores());
    }

    static GoalResult with(GoalResult r, List<Contribution> units, List<Contribution> categories, Measurement toDate) {
        return new GoalResult(
                r.goal(),
                r.scope(),
                r.actual(),
                r.ladder(),
                r.verdict(),
                r.guardrails(),
                r.previous(),
                r.lastYear(),
                r.history(),
                units,
                categories,
                r.segments(),
                r.milestones(),
                toDate,
                r.outlook(),
                r.shift(),
                r.scores());
    }

    static GoalResult withMilestones(
            GoalResult r, List<goalpack.score.MilestoneResult> milestones, List<Segment> segments) {
        return new GoalResult(
                r.goal(),
                r.scope(),
                r.actual(),
                r.ladder(),
                r.verdict(),
                r.guardrails(),
                r.previous(),
                r.lastYear(),
                r.history(),
                r.byUnit(),
                r.byCategory(),
                segments,
                milestones,
                r.yearToDate(),
                r.outlook(),
                r.shift(),
                r.scores());
    }
}
