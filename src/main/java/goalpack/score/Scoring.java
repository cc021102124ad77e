package goalpack.score;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.MetricKind;
import goalpack.goal.Scope;
import goalpack.measure.Ledger;
import goalpack.measure.Ledgers;
import goalpack.measure.Measurement;
import goalpack.measure.Population;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/** Holds one goal against the tickets of one scope and period. */
public final class Scoring {
    /** How many periods a goal's history shows, this one included: the same one a year ago is the first. */
    static final int HISTORY = 13;

    private static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 0, 0, java.util.Map.of());

    private final Ledgers ledgers;
    private final Periods periods;
    private final LocalDate asOf;

    /** @param asOf the day whose end the figures are as of */
    public Scoring(Ledgers ledgers, Periods periods, LocalDate asOf) {
        this.ledgers = ledgers;
        this.periods = periods;
        this.asOf = asOf;
    }

    /**
     * The goal's result.
     *
     * @param below the scopes one level down, for what each contributes
     */
    public GoalResult result(Goal goal, Scope scope, Period period, List<Scope> below) {
        if (goal.spec().isEmpty()) {
            return withoutTickets(goal, scope, period);
        }
        if (!isInForce(goal, period)) {
            return empty(goal, scope, Judgement.none(Status.NOT_APPLICABLE, ""));
        }
        if (period.start().isAfter(asOf)) {
            return empty(goal, scope, Judgement.none(Status.NOT_STARTED, ""));
        }
        Ledger ledger = ledgers.of(goal.spec().get());
        Reach reach = Reach.of(goal, period, periods);
        Marks marks = Marks.of(goal, ledger, scope, reach);
        Measurement actual = ledger.measure(scope, reach.measured());
        List<PeriodPoint> history = history(goal, scope, period);
        List<GuardrailResult> guardrails = Guarding.results(goal, scope, period, periods.previous(period), ledgers);
        Verdict verdict = Guarding.apply(
                verdict(goal, ledger.spec().metric().kind(), marks.ladder(), actual, reach, history), guardrails);
        return new GoalResult(
                goal,
                scope,
                actual,
                marks.ladder(),
                verdict,
                guardrails,
                Changes.against(goal, ledger, scope, period, periods.previous(period)),
                Changes.against(goal, ledger, scope, period, periods.yearBefore(period)),
                history,
                byUnit(goal, ledger, scope, reach.measured(), marks.ladder(), below),
                byCategory(goal, ledger, scope, reach.measured(), marks.ladder()),
                marks.segments(),
                Milestones.on(goal, asOf),
                ledger.measure(scope, yearToDate(goal, period)));
    }

    private static boolean isInForce(Goal goal, Period period) {
        return goal.from().isBefore(period.end()) && !goal.until().isBefore(period.start());
    }

    private Verdict verdict(
            Goal goal, MetricKind kind, Ladder ladder, Measurement actual, Reach reach, List<PeriodPoint> history) {
        Verdict ended = Judgement.of(goal, ladder, actual);
        boolean underWay = asOf.isBefore(reach.whole().lastDay())
                || reach.measured().end().isBefore(reach.whole().end());
        if (!underWay || !ended.status().isJudged()) {
            return ended;
        }
        LocalDate day = asOf.isBefore(reach.measured().lastDay())
                ? asOf
                : reach.measured().lastDay();
        BigFraction elapsed = Pace.elapsedShare(reach.whole(), day);
        List<PeriodPoint> before = history.subList(0, Math.max(0, history.size() - 1));
        Status status = Pace.status(goal, kind, ladder, actual, elapsed, before);
        boolean late = Milestones.on(goal, asOf).stream()
                .anyMatch(milestone -> milestone.state() == MilestoneResult.State.LATE);
        Status word = late && (status == Status.ON_TRACK || status == Status.SECURED) ? Status.AT_RISK : status;
        return new Verdict(word, "", ended.attainment(), ended.score(), Evidence.NONE, ended.interval());
    }

    private List<PeriodPoint> history(Goal goal, Scope scope, Period period) {
        Ledger ledger = ledgers.of(goal.spec().orElseThrow());
        List<PeriodPoint> points = new ArrayList<>();
        Period one = period;
        for (int i = 0; i < HISTORY; i++) {
            points.addFirst(point(goal, ledger, scope, one));
            one = periods.previous(one);
        }
        return points;
    }

    private PeriodPoint point(Goal goal, Ledger ledger, Scope scope, Period period) {
        if (!isInForce(goal, period)) {
            return new PeriodPoint(period, ledger.measure(scope, period), Optional.empty(), Status.NOT_APPLICABLE);
        }
        Marks marks = Marks.of(goal, ledger, scope, Reach.of(goal, period, periods));
        Measurement actual = ledger.measure(scope, period);
        Verdict verdict = Judgement.of(goal, marks.ladder(), actual);
        return new PeriodPoint(period, actual, marks.ladder().target(), verdict.status());
    }

    private List<Contribution> byUnit(
            Goal goal, Ledger ledger, Scope scope, Period period, Ladder ladder, List<Scope> below) {
        if (below.isEmpty()) {
            return List.of();
        }
        Population population = ledgers.population();
        return Contributions.of(
                ledger,
                scope,
                period,
                ladder.target(),
                Judgement.direction(goal, ladder),
                ticket -> below.stream()
                        .filter(part -> part.leaves().contains(population.leafOf(ticket)))
                        .map(Scope::name)
                        .findFirst()
                        .orElse(""));
    }

    private static List<Contribution> byCategory(Goal goal, Ledger ledger, Scope scope, Period period, Ladder ladder) {
        return Contributions.of(
                ledger, scope, period, ladder.target(), Judgement.direction(goal, ladder), Population::categoryOf);
    }

    private Period yearToDate(Goal goal, Period period) {
        LocalDate year = periods.fiscalYear().startOf(period.lastDay());
        LocalDate start = goal.from().isAfter(year) ? goal.from() : year;
        return new Period("YTD@" + period.lastDay(), Period.Kind.RANGE, start, period.end());
    }

    private GoalResult withoutTickets(Goal goal, Scope scope, Period period) {
        LocalDate day = asOf.isBefore(period.lastDay()) ? asOf : period.lastDay();
        Measurement actual = Milestones.share(goal, day);
        Ladder ladder = goal.ladderOn(day, scope.name())
                .with(new Ladder(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigFraction.ONE),
                        Optional.empty()));
        GoalResult empty = empty(goal, scope, Judgement.of(goal, ladder, actual));
        return new GoalResult(
                goal,
                scope,
                actual,
                ladder,
                empty.verdict(),
                List.of(),
                empty.previous(),
                empty.lastYear(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Milestones.on(goal, day),
                actual);
    }

    private GoalResult empty(Goal goal, Scope scope, Verdict verdict) {
        Change unknown = new Change(NOTHING, Optional.empty(), Change.Sense.UNKNOWN);
        return new GoalResult(
                goal,
                scope,
                NOTHING,
                goal.ladderOn(asOf, scope.name()),
                verdict,
                List.of(),
                unknown,
                unknown,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Milestones.on(goal, asOf),
                NOTHING);
    }
}
