package goalpack.advise;

import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Action;
import goalpack.goal.Agreement;
import goalpack.goal.Comparison;
import goalpack.goal.Direction;
import goalpack.goal.FactSheet;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.MetricUnit;
import goalpack.goal.Need;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Settings;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import goalpack.measure.Measurement;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.score.Agreed;
import goalpack.score.Change;
import goalpack.score.Evidence;
import goalpack.score.GoalResult;
import goalpack.score.GuardrailResult;
import goalpack.score.MilestoneResult;
import goalpack.score.Outlook;
import goalpack.score.PeriodPoint;
import goalpack.score.Status;
import goalpack.score.Trend;
import goalpack.score.Verdict;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What a review suggests, rule by rule: half a year of a rate, a hundred tickets a month. */
class SuggestingTest {
    private static final Period HALF =
            new Period("2026-H1", Period.Kind.HALF, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-07-01"));
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.85").goal();
    private Status status = Status.MET;
    private int tickets = 100;
    private Optional<Trend> trend = Optional.empty();
    private GuardrailResult.State guardrail = GuardrailResult.State.OK;

    private Suggesting months(int... percents) {
        List<PeriodPoint> points = new ArrayList<>();
        LocalDate month = LocalDate.parse("2026-07-01").minusMonths(percents.length);
        for (int percent : percents) {
            Period period = new Period(month.toString().substring(0, 7), Period.Kind.MONTH, month, month.plusMonths(1));
            boolean known = percent >= 0;
            BigFraction value = BigFraction.of(Math.max(0, percent), 100);
            boolean reached = goal.direction() == Direction.LOWER
                    ? value.compareTo(target()) <= 0
                    : value.compareTo(target()) >= 0;
            Status verdict = !known
                    ? Status.NO_DATA
                    : tickets < 10 ? Status.INSUFFICIENT_DATA : reached ? Status.MET : Status.MISSED;
            points.add(new PeriodPoint(
                    period,
                    new Measurement(
                            known ? Optional.of(value) : Optional.empty(),
                            percent * tickets / 100,
                            known ? tickets : 0,
                            known ? tickets : 0,
                            Map.of()),
                    Optional.of(target()),
                    verdict));
            month = month.plusMonths(1);
        }
        return new Suggesting(result(), points, points, HALF, DAY);
    }

    private BigFraction target() {
        return goal.ladder().target().orElse(BigFraction.ONE);
    }

    private GoalResult result() {
        Measurement nothing = new Measurement(Optional.empty(), 0, 0, 0, Map.of());
        Change unknown = new Change(nothing, Optional.empty(), Change.Sense.UNKNOWN);
        Guardrail rail = new Guardrail(
                MetricSpec.plain(Metric.CSAT),
                Optional.of(new Guardrail.Limit(Comparison.AT_LEAST, exact("0.8"))),
                Optional.empty(),
                Guardrail.Policy.FLAG);
        return new GoalResult(
                goal,
                new Scope(List.of(), List.of()),
                nothing,
                goal.ladder(),
                new Verdict(status, "", Optional.empty(), Optional.empty(), Evidence.NONE, Optional.empty()),
                List.of(new GuardrailResult(rail, HALF, nothing, guardrail, 1, List.of())),
                unknown,
                unknown,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                goal.milestones().stream()
                        .map(step -> new MilestoneResult(
                                step,
                                step.done().isPresent() ? MilestoneResult.State.DONE : MilestoneResult.State.LATE,
                                step.done(),
                                Optional.empty()))
                        .toList(),
                nothing,
                new Outlook(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), trend),
                Optional.empty(),
                List.of());
    }

    private static Suggestion.Range range(String low, String high) {
        return new Suggestion.Range(exact(low), exact(high));
    }

    @Test
    void aTargetThatEveryMonthReachedIsRaisedBetweenTheMiddleAndTheSecondBest() {
        Suggesting easy = months(86, 88, 87, 89, 88, 90);
        assertEquals(Set.of(Clue.TOO_EASY), easy.clues());
        assertEquals(
                new Suggestion(Suggestion.Move.RAISE, Optional.of(range("0.88", "0.89")), Suggestion.Proviso.NONE),
                easy.suggestion());
    }

    @Test
    void itIsRaisedOnlyOnceABrokenGuardrailHolds() {
        guardrail = GuardrailResult.State.BREACHED;
        Suggestion raise = months(86, 88, 87, 89, 88, 90).suggestion();
        assertEquals(Suggestion.Move.RAISE, raise.move());
        assertEquals(Suggestion.Proviso.GUARDRAIL, raise.first());
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.GUARDRAIL),
                months(80, 88, 87, 89, 88, 90).suggestion());
    }

    @Test
    void aFlatCourseRaisesToOneValueAndNeverToPerfection() {
        assertEquals(
                Optional.of(range("0.88", "0.88")),
                months(88, 88, 88, 88, 88, 88).suggestion().range());
        assertEquals(
                Optional.of(range("0.99", "0.99")),
                months(100, 100, 100, 100, 100, 100).suggestion().range());
        goal = Agreed.on(Metric.ONE_TOUCH).target("0.999").goal();
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.NONE),
                months(100, 100, 100, 100, 100, 100).suggestion(),
                "only perfection is harder");
    }

    @Test
    void aTargetBeyondReachIsLoweredToWhatTheMonthsGiveReasonFor() {
        goal = Agreed.on(Metric.ONE_TOUCH).target("0.95").goal();
        status = Status.MISSED;
        Suggesting far = months(80, 82, 81, 83, 82, 81);
        assertEquals(Set.of(Clue.OUT_OF_REACH), far.clues());
        assertEquals(
                new Suggestion(Suggestion.Move.LOWER, Optional.of(range("0.81", "0.82")), Suggestion.Proviso.CAUSE),
                far.suggestion());
    }

    @Test
    void whatWasAskedForIsGivenBeforeATargetIsLowered() {
        goal = with(
                Agreed.on(Metric.ONE_TOUCH).target("0.95").goal(),
                List.of(new Need(Texts.of("Rights"), "Finance", LocalDate.parse("2026-03-01"), Optional.empty())),
                List.of());
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.NEEDS),
                months(80, 82, 81, 83, 82, 81).suggestion());
    }

    @Test
    void whatFallsIsNotLoweredButLookedInto() {
        goal = Agreed.on(Metric.ONE_TOUCH).target("0.95").goal();
        trend = Optional.of(new Trend(6, exact("-0.01"), Change.Sense.WORSE));
        Suggesting falling = months(83, 82, 82, 81, 81, 80);
        assertEquals(Set.of(Clue.OUT_OF_REACH, Clue.FALLING), falling.clues());
        assertEquals(Suggestion.keep(Suggestion.Proviso.CAUSE), falling.suggestion());
        goal = Agreed.on(Metric.ONE_TOUCH).target("0.83").goal();
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.CAUSE),
                months(90, 80, 91, 79, 84, 82).suggestion());
    }

    @Test
    void whereLowerIsBetterTheRangeTurnsRound() {
        goal = Agreed.on(Metric.REOPEN_RATE).target("0.10").goal();
        assertEquals(
                Optional.of(range("0.06", "0.07")),
                months(8, 7, 6, 7, 6, 5).suggestion().range());
        goal = Agreed.on(Metric.REOPEN_RATE).target("0.02").goal();
        assertEquals(
                Optional.of(range("0.08", "0.09")),
                months(9, 8, 10, 9, 10, 8).suggestion().range());
    }

    @Test
    void aShortGoalWithNothingAgreedAsksWhoDoesWhat() {
        status = Status.PARTLY;
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.ACTION),
                months(80, 86, 79, 88, 84, 83).suggestion());
        goal = with(
                goal,
                List.of(),
                List.of(new Action(
                        Texts.of("Train"),
                        "Ada",
                        LocalDate.parse("2026-09-01"),
                        Texts.of(""),
                        Optional.empty(),
                        Optional.empty())));
        assertEquals(
                Suggestion.keep(Suggestion.Proviso.NONE),
                months(80, 86, 79, 88, 84, 83).suggestion());
    }

    @Test
    void fiveMonthsAreTooFewToMoveATarget() {
        Suggesting young = months(86, 88, 87, 89, 88);
        assertEquals(Set.of(Clue.FEW_PERIODS), young.clues());
        assertEquals(Suggestion.keep(Suggestion.Proviso.YOUNG), young.suggestion());
    }

    @Test
    void monthsWithTooFewTicketsAreJudgedOverALongerTime() {
        tickets = 4;
        Suggesting few = months(75, 100, 50, 75, 100, 75);
        assertEquals(Set.of(Clue.FEW_TICKETS), few.clues());
        assertEquals(Suggestion.keep(Suggestion.Proviso.LONGER), few.suggestion());
    }

    @Test
    void whatNoMonthMeasuredIsToEndUnlessItCanBeMeasured() {
        Suggesting none = months(-1, -1, -1, -1, -1, -1);
        assertEquals(Set.of(Clue.NO_FIGURES), none.clues());
        assertEquals(Suggestion.Move.RETIRE, none.suggestion().move());
        assertEquals(Suggestion.Proviso.FIGURES, none.suggestion().first());
    }

    @Test
    void milestonesThatAreAllDoneEndTheGoal() {
        goal = Agreed.onMilestones(Agreed.milestone("2026-03-01", "2026-02-20", 1))
                .goal();
        assertEquals(Suggestion.Proviso.DONE, months().suggestion().first());
        goal = Agreed.onMilestones(Agreed.milestone("2026-03-01", "", 1)).goal();
        assertEquals(Suggestion.keep(Suggestion.Proviso.NONE), months().suggestion());
    }

    @Test
    void aGoalThatEndsWithThePeriodSaysSo() {
        goal = Agreed.on(Metric.ONE_TOUCH).target("0.85").until("2026-06-30").goal();
        assertTrue(months(80, 86, 79, 88, 84, 88).clues().contains(Clue.ENDS));
    }

    @Test
    void aGoalThatIsNotInForceShowsNothing() {
        status = Status.NOT_APPLICABLE;
        Suggesting outside = months(-1, -1, -1, -1, -1, -1);
        assertEquals(Set.of(), outside.clues());
        assertEquals(Suggestion.keep(Suggestion.Proviso.NONE), outside.suggestion());
        assertEquals(List.of(), new SmartFailures(book(), DAY).of(result(), outside.clues()));
    }

    @Test
    void aRisingCourseIsToldAndMovesNothing() {
        trend = Optional.of(new Trend(6, exact("0.01"), Change.Sense.BETTER));
        Suggesting rising = months(80, 81, 83, 84, 86, 87);
        assertEquals(Set.of(Clue.RISING), rising.clues());
        assertEquals(Suggestion.keep(Suggestion.Proviso.NONE), rising.suggestion());
    }

    @Test
    void timesMoveInStepsThatPeopleAgreeOn() {
        List<BigFraction> values = List.of(250, 243, 238, 261, 229, 244).stream()
                .map(BigFraction::of)
                .toList();
        Six six = new Six(values, BigFraction.of(300), Direction.LOWER);
        assertEquals(
                Optional.of(new Suggestion.Range(BigFraction.of(240), BigFraction.of(255))),
                new NewTarget(six, MetricUnit.TIME).harder());
        Six open = new Six(values, BigFraction.of(500), Direction.LOWER);
        assertEquals(
                Optional.of(new Suggestion.Range(BigFraction.of(240), BigFraction.of(245))),
                new NewTarget(open, MetricUnit.TICKETS).harder());
        assertEquals(Optional.empty(), new NewTarget(open, MetricUnit.TICKETS).easier());
        Six number = new Six(values.stream().map(value -> value.divide(100)).toList(), exact("3"), Direction.LOWER);
        assertEquals(Optional.of(range("2.4", "2.5")), new NewTarget(number, MetricUnit.NUMBER).harder());
    }

    @Test
    void onlyWhatFailsIsTold() {
        GoalBook book = book();
        Suggesting fine = months(80, 86, 79, 88, 84, 88);
        goal = agreed(
                Agreed.on(Metric.ONE_TOUCH).target("0.85").serves(Goal.MISSION).goal());
        assertEquals(List.of(), new SmartFailures(book, DAY).of(result(), fine.clues()));
        goal = Agreed.on(Metric.ONE_TOUCH)
                .target("1")
                .until("2026-05-31")
                .milestone(Agreed.milestone("2026-03-01", "", 1))
                .from("2025-01-01")
                .goal();
        List<SmartFailure.Why> why = new SmartFailures(book, DAY)
                .of(result(), Set.of(Clue.TOO_EASY, Clue.FEW_TICKETS)).stream()
                        .map(SmartFailure::why)
                        .toList();
        assertEquals(
                List.of(
                        SmartFailure.Why.FEW_TICKETS,
                        SmartFailure.Why.PERFECTION,
                        SmartFailure.Why.TOO_EASY,
                        SmartFailure.Why.SERVES_NOTHING,
                        SmartFailure.Why.REVIEW_OVERDUE,
                        SmartFailure.Why.MILESTONES_LATE,
                        SmartFailure.Why.ENDED,
                        SmartFailure.Why.NOT_AGREED),
                why);
        assertFalse(why.isEmpty());
        assertEquals(
                List.of(
                        SmartFailure.Aspect.MEASURABLE,
                        SmartFailure.Aspect.ATTAINABLE,
                        SmartFailure.Aspect.RELEVANT,
                        SmartFailure.Aspect.TIME_BOUND,
                        SmartFailure.Aspect.AGREED),
                why.stream().map(SmartFailure.Why::aspect).distinct().toList());
    }

    @Test
    void aGoalThatNoRoleBelowCarriesIsNotRelevantAnyMore() {
        goal = agreed(Agreed.on(Metric.ONE_TOUCH)
                .role("head")
                .target("0.85")
                .serves(Goal.MISSION)
                .goal());
        List<SmartFailure> found = new SmartFailures(book(), DAY).of(result(), Set.of());
        assertEquals(
                List.of(SmartFailure.Why.NOT_CARRIED),
                found.stream().map(SmartFailure::why).toList());
    }

    private static GoalBook book() {
        return new GoalBook(
                Path.of("."),
                "Desk",
                Texts.of("mission"),
                ZoneId.of("Europe/Berlin"),
                "en",
                FiscalYear.CALENDAR,
                Optional.empty(),
                GoalBook.Paper.A4,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Map.of(),
                Desk.UNITS,
                List.of(
                        new Role("head", Texts.of("Head"), new Role.Coverage.Everything(), Optional.empty()),
                        new Role("lead", Texts.of("Lead"), new Role.Coverage.Level(1, "team"), Optional.of("head"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Settings.DEFAULT,
                FactSheet.NONE);
    }

    private static Goal agreed(Goal plain) {
        return copy(
                plain,
                List.of(),
                List.of(),
                Optional.of(new Agreement(LocalDate.parse("2026-05-01"), List.of("Ada", "Ben"))));
    }

    private static Goal with(Goal plain, List<Need> needs, List<Action> actions) {
        return copy(plain, needs, actions, plain.agreed());
    }

    private static Goal copy(Goal g, List<Need> needs, List<Action> actions, Optional<Agreement> agreed) {
        return new Goal(
                g.id(),
                g.role(),
                g.says(),
                g.serves(),
                g.addsUp(),
                g.kind(),
                g.spec(),
                g.direction(),
                g.every(),
                g.from(),
                g.until(),
                g.ladder(),
                g.band(),
                g.targets(),
                g.weight(),
                g.minN(),
                g.owner(),
                g.because(),
                agreed,
                g.review(),
                needs,
                actions,
                g.objections(),
                g.guardrails(),
                g.milestones(),
                g.revisions(),
                g.pacing(),
                g.attribution(),
                g.weightBy());
    }
}
