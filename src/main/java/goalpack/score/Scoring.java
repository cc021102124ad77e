package goalpack.score;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
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
import java.util.Map;
import java.util.Optional;

/** Holds one goal against the tickets of one scope and period. */
public final class Scoring {
    /** How many periods a goal's history shows, this one included: the same one a year ago is the first. */
    static final int HISTORY = 13;

    private static final Measurement NOTHING = new Measurement(Optional.empty(), 0, 0, 0, Map.of());

    private final Ledgers ledgers;
    private final Periods periods;
    private final LocalDate asOf;
    private final Verdicts verdicts;
    private final Milestones milestones;
    private final Outlooks outlooks;
    private final Courses courses;

    /** @param asOf the day whose end the figures are as of */
    public Scoring(Ledgers ledgers, Periods periods, LocalDate asOf) {
        this.ledgers = ledgers;
        this.periods = periods;
        this.asOf = asOf;
        this.verdicts = new Verdicts(asOf);
        this.milestones = new Milestones(ledgers, periods);
        this.outlooks = new Outlooks(periods.fiscalYear(), asOf);
        this.courses = new Courses(ledgers, periods, asOf, verdicts, milestones);
    }

    /**
     * The goal's result.
     *
     * @param below the scopes one level down, for what each contributes
     */
    public GoalResult result(Goal goal, Scope scope, Period period, List<Scope> below) {
        if (!Courses.isInForce(goal, period)) {
            return empty(goal, scope, Judgement.none(Status.NOT_APPLICABLE, ""));
        }
        if (period.start().isAfter(asOf) || goal.from().isAfter(asOf)) {
            return empty(goal, scope, Judgement.none(Status.NOT_STARTED, ""));
        }
        if (goal.spec().isEmpty()) {
            return withoutTickets(goal, scope, period);
        }
        Reach reach = Reach.of(goal, period, periods);
        if (reach.measured().start().isAfter(asOf)) {
            return empty(goal, scope, Judgement.none(Status.NOT_STARTED, ""));
        }
        Ledger ledger = ledgers.of(goal.spec().get());
        Marks marks = Marks.of(goal, ledger, scope, reach, asOf);
        Measurement actual = ledger.measure(scope, reach.measured());
        List<PeriodPoint> history = courses.before(goal, ledger, scope, period);
        Verdict own = verdicts.of(
                goal,
                ledger.spec().metric().kind(),
                marks.ladder(),
                actual,
                reach,
                history,
                day -> milestones.on(goal, scope, day));
        history.add(new PeriodPoint(
                period,
                ledger.measure(scope, Courses.within(goal, period)),
                courses.targetOf(goal, period, marks.ladder()),
                own.status(),
                own.score()));
        Period whole = Reach.speaksOf(goal, period, periods);
        Period soFar = soFar(whole.equals(period) ? period : reach.measured());
        Period previous = asLong(periods.previous(whole), whole, soFar);
        List<GuardrailResult> guardrails = Guarding.results(goal, scope, guarded(goal, period), ledgers);
        Direction better = Judgement.direction(goal, marks.ladder());
        return new GoalResult(
                goal,
                scope,
                actual,
                marks.ladder(),
                Guarding.apply(own, guardrails),
                guardrails,
                Changes.against(better, ledger, scope, soFar, previous),
                Changes.against(better, ledger, scope, soFar, asLong(periods.yearBefore(whole), whole, soFar)),
                history,
                byUnit(goal, ledger, scope, reach.measured(), marks.ladder(), below),
                byCategory(goal, ledger, scope, reach.measured(), marks.ladder()),
                marks.segments(),
                milestones.on(goal, scope, lastDay(period)),
                ledger.measure(scope, yearToDate(goal, period)),
                outlooks.of(goal, ledger, scope, period, courses.spokenOf(goal, ledger, scope, period, history)),
                Shift.of(ledger, scope, soFar, previous, Population::categoryOf),
                List.of());
    }

    /** What a goal came to in each of the periods, and what was asked for then; empty for one that measures no tickets. */
    public List<PeriodPoint> points(Goal goal, Scope scope, List<Period> wanted) {
        return courses.of(goal, scope, wanted);
    }

    /** The last thirteen periods that the goal's target speaks of, up to the day that a longer period ends on. */
    public List<PeriodPoint> course(Goal goal, Scope scope, Period period) {
        return courses.of(goal, scope, courses.lastOf(goal, period));
    }

    /** Periods that are still to come, with the target that will hold then as far as it is agreed. */
    public List<PeriodPoint> ahead(Goal goal, Scope scope, List<Period> wanted) {
        return courses.ahead(goal, scope, wanted);
    }

    /** The marks as first agreed, for the period's length, and the value's ratio to them. */
    public FirstAgreed firstAgreed(GoalResult result, Period period) {
        Goal goal = result.goal();
        Ladder first = goal.agreedLadder(result.scope().name());
        Ladder ladder = Courses.isInForce(goal, period)
                ? Marks.times(first, Reach.of(goal, period, periods).times())
                : first;
        return new FirstAgreed(ladder, result.actual().value().flatMap(value -> Attainment.of(goal, ladder, value)));
    }

    /** The days that guardrails are measured on, in this period and those before it in which the goal held. */
    private List<Guarding.Days> guarded(Goal goal, Period period) {
        List<Guarding.Days> lately = new ArrayList<>();
        Period baseline = beforeTheGoal(goal, period);
        Period one = period;
        while (lately.size() < HISTORY && Courses.isInForce(goal, one)) {
            Period whole = Reach.speaksOf(goal, one, periods);
            Period now = soFar(Reach.of(goal, one, periods).measured());
            lately.add(new Guarding.Days(now, asLong(periods.previous(whole), whole, now), baseline));
            one = periods.previous(one);
        }
        return lately;
    }

    /** The days of the period that are over. */
    private Period soFar(Period period) {
        return asOf.isBefore(period.lastDay())
                ? new Period(period.id(), Period.Kind.RANGE, period.start(), asOf.plusDays(1))
                : period;
    }

    /** As many days of an earlier period as are over of this one, all of them when it is over. */
    private static Period asLong(Period earlier, Period period, Period soFar) {
        LocalDate end = earlier.start().plusDays(soFar.days());
        return soFar.end().equals(period.end()) || !end.isBefore(earlier.end())
                ? earlier
                : new Period(earlier.id(), Period.Kind.RANGE, earlier.start(), end);
    }

    private LocalDate lastDay(Period period) {
        return soFar(period).lastDay();
    }

    /** The last period before the goal began, of the same kind or length. */
    private Period beforeTheGoal(Goal goal, Period period) {
        LocalDate first = goal.firstDay(periods.fiscalYear(), period.start());
        return switch (period.kind()) {
            case MONTH, QUARTER, HALF, YEAR, WEEK -> periods.previous(periods.containing(first, period.kind()));
            case TO_DATE, ROLLING, RANGE ->
                new Period("before " + first, Period.Kind.RANGE, first.minusDays(period.days()), first);
        };
    }

    private List<Contribution> byUnit(
            Goal goal, Ledger ledger, Scope scope, Period period, Ladder ladder, List<Scope> below) {
        if (below.isEmpty()) {
            return List.of();
        }
        return parted(Contributions.of(
                ledger,
                scope,
                period,
                ladder.target(),
                Judgement.direction(goal, ladder),
                ticket -> below.stream()
                        .filter(part -> part.leaves().contains(ledger.leafOf(ticket)))
                        .map(Scope::name)
                        .findFirst()
                        .orElse("")));
    }

    /** One part alone is the whole again. */
    private static List<Contribution> parted(List<Contribution> parts) {
        return parts.size() < 2 ? List.of() : parts;
    }

    private static List<Contribution> byCategory(Goal goal, Ledger ledger, Scope scope, Period period, Ladder ladder) {
        return parted(Contributions.of(
                ledger, scope, period, ladder.target(), Judgement.direction(goal, ladder), Population::categoryOf));
    }

    private Period yearToDate(Goal goal, Period period) {
        LocalDate last = goal.until().isBefore(period.lastDay()) ? goal.until() : period.lastDay();
        LocalDate year = periods.fiscalYear().startOf(last);
        LocalDate start = goal.from().isAfter(year) ? goal.from() : year;
        return new Period("YTD@" + last, Period.Kind.RANGE, start, last.plusDays(1));
    }

    /** A goal that its milestones decide. */
    private GoalResult withoutTickets(Goal goal, Scope scope, Period period) {
        LocalDate day = lastDay(period);
        List<MilestoneResult> steps = milestones.on(goal, scope, day);
        Measurement actual = Milestones.share(goal, steps);
        Ladder ladder = goal.ladderOn(day, scope.name()).with(Milestones.ALL);
        Verdict verdict = verdicts.ofMilestones(goal, ladder, actual, day, steps);
        return bare(goal, scope, actual, ladder, verdict, steps, List.of());
    }

    /**
     * The result of a goal of kind score.
     *
     * @param children the results of the goals whose scores it is the mean of
     */
    GoalResult scored(Goal goal, Scope scope, Period period, List<GoalResult> children) {
        if (!Courses.isInForce(goal, period)) {
            return empty(goal, scope, Judgement.none(Status.NOT_APPLICABLE, ""));
        }
        if (period.start().isAfter(asOf) || goal.from().isAfter(asOf)) {
            return empty(goal, scope, Judgement.none(Status.NOT_STARTED, ""));
        }
        LocalDate day = lastDay(period);
        Ladder ladder = ScoreGoals.ladder(goal.ladderOn(day, scope.name()));
        List<ScorePart> parts = ScoreGoals.parts(children, ladder.target(), period);
        Measurement mean = ScoreGoals.mean(parts);
        Verdict verdict = ScoreGoals.verdict(goal, ladder, mean, children, period);
        PeriodPoint now = new PeriodPoint(period, mean, ladder.target(), verdict.status(), verdict.score());
        return bare(goal, scope, mean, ladder, verdict, milestones.on(goal, scope, day), parts)
                .withHistory(ScoreCourse.of(goal, scope, children, now));
    }

    private GoalResult empty(Goal goal, Scope scope, Verdict verdict) {
        return bare(
                goal,
                scope,
                NOTHING,
                goal.ladderOn(asOf, scope.name()),
                verdict,
                milestones.on(goal, scope, asOf),
                List.of());
    }

    /** A result without a past. */
    private static GoalResult bare(
            Goal goal,
            Scope scope,
            Measurement actual,
            Ladder ladder,
            Verdict verdict,
            List<MilestoneResult> milestones,
            List<ScorePart> scores) {
        Change unknown = new Change(NOTHING, Optional.empty(), Change.Sense.UNKNOWN);
        return new GoalResult(
                goal,
                scope,
                actual,
                ladder,
                verdict,
                List.of(),
                unknown,
                unknown,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                milestones,
                actual,
                Outlook.NONE,
                Optional.empty(),
                scores);
    }
}
