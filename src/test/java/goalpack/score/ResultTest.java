package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.at;
import static goalpack.measure.Desk.days;
import static goalpack.measure.Desk.month;
import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static goalpack.score.Agreed.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Comparison;
import goalpack.goal.Direction;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Revision;
import goalpack.measure.Desk;
import goalpack.measure.Ledgers;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Label;
import goalpack.ticket.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** One goal held against tickets: which days, which words, what beside it. */
class ResultTest {
    private static final Period MARCH = month("2026-03");
    private static final Period Q1 =
            new Period("2026-Q1", Period.Kind.QUARTER, LocalDate.parse("2026-01-01"), LocalDate.parse("2026-04-01"));

    private final Desk desk = new Desk();
    private String asOf = "2026-03-31";

    static Scoring scoring(Desk desk, String asOf) {
        return new Scoring(new Ledgers(desk.population()), new Periods(FiscalYear.CALENDAR), LocalDate.parse(asOf));
    }

    private void asOf(String day) {
        asOf = day;
        desk.asOf(LocalDate.parse(day).plusDays(1) + "T00:00");
    }

    private GoalResult result(Goal goal, Period period) {
        return scoring(desk, asOf).result(goal, WHOLE, period, Desk.UNITS.at(1));
    }

    private Status status(Goal goal, Period period) {
        return result(goal, period).verdict().status();
    }

    /** That many tickets solved on the day. */
    private void solved(String day, int count) {
        for (int i = 0; i < count; i++) {
            desk.solved("A", day);
        }
    }

    private static Agreed solvedGoal(String target) {
        return Agreed.on(Metric.SOLVED_TICKETS).kind(GoalKind.COUNT).target(target);
    }

    @Test
    void aGoalOutsideItsDaysIsNotApplicable() {
        Goal later =
                Agreed.on(Metric.ONE_TOUCH).from("2026-04-01").target("0.9").goal();
        Goal over =
                Agreed.on(Metric.ONE_TOUCH).until("2026-02-28").target("0.9").goal();
        Goal steps = Agreed.onMilestones(milestone("2026-02-01", "", 1))
                .until("2026-02-28")
                .goal();
        for (Goal goal : List.of(later, over, steps)) {
            GoalResult result = result(goal, MARCH);
            assertEquals(Status.NOT_APPLICABLE, result.verdict().status());
            assertTrue(result.verdict().score().isEmpty());
            assertTrue(result.actual().value().isEmpty());
        }
    }

    @Test
    void aPeriodOrGoalThatBeginsLaterHasNotStarted() {
        asOf("2026-03-10");
        assertEquals(Status.NOT_STARTED, status(solvedGoal("10").goal(), month("2026-04")));
        assertEquals(
                Status.NOT_STARTED, status(solvedGoal("10").from("2026-03-20").goal(), MARCH));
        Goal steps = Agreed.onMilestones(milestone("2026-05-01", "", 1))
                .from("2026-03-20")
                .goal();
        assertEquals(Status.NOT_STARTED, status(steps, MARCH));
    }

    @Test
    void aGoalIsMeasuredOnItsOwnDaysOnly() {
        solved("2026-03-10", 5);
        solved("2026-03-20", 3);
        solved("2026-03-28", 2);
        Goal goal = solvedGoal("3").from("2026-03-15").until("2026-03-25").goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(Optional.of(BigFraction.of(3)), result.actual().value());
        assertEquals(Status.MET, result.verdict().status());
        assertEquals(
                Optional.of(BigFraction.of(3)),
                result.history().getLast().actual().value());
        assertEquals(Optional.of(BigFraction.of(3)), result.yearToDate().value());
    }

    @Test
    void aCountsTargetIsMultipliedByThePeriodsInside() {
        solved("2026-02-10", 25);
        assertEquals(
                Optional.of(BigFraction.of(30)),
                result(solvedGoal("10").goal(), Q1).ladder().target());
        assertEquals(Status.MISSED, status(solvedGoal("10").goal(), Q1));
        Goal twoMonths = solvedGoal("10").from("2026-02-01").goal();
        assertEquals(
                Optional.of(BigFraction.of(20)), result(twoMonths, Q1).ladder().target());
        Goal weekly = solvedGoal("7").every(Every.WEEK).goal();
        assertEquals(
                Optional.of(BigFraction.of(90)), result(weekly, Q1).ladder().target());
        Goal quarterly = solvedGoal("25").every(Every.QUARTER).goal();
        assertEquals(Status.MET, status(quarterly, Q1));
        Period year =
                new Period("2025", Period.Kind.YEAR, LocalDate.parse("2025-01-01"), LocalDate.parse("2026-01-01"));
        assertEquals(
                Optional.of(BigFraction.of(50)),
                result(solvedGoal("25").every(Every.HALF).goal(), year).ladder().target());
    }

    @Test
    void aRatesTargetIsNot() {
        desk.solved("A", "2026-02-10", 18, 20);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.9").goal();
        assertEquals(Optional.of(exact("0.9")), result(goal, Q1).ladder().target());
        assertEquals(Status.MET, status(goal, Q1));
    }

    @Test
    void aGoalOfAYearIsShownToDate() {
        asOf("2026-03-31");
        solved("2026-01-10", 10);
        solved("2026-02-10", 10);
        solved("2026-03-10", 5);
        Goal year = solvedGoal("100").every(Every.YEAR).goal();
        GoalResult result = result(year, MARCH);
        assertEquals(Optional.of(BigFraction.of(25)), result.actual().value());
        // 90 of 365 days: 24.66 expected.
        assertEquals(Status.ON_TRACK, result.verdict().status());
        assertEquals(Optional.of(BigFraction.ONE), result.verdict().score());
        PeriodPoint march = result.history().getLast();
        assertEquals(Optional.of(BigFraction.of(5)), march.actual().value());
        PeriodPoint february = result.history().get(11);
        assertEquals(Status.SECURED, status(solvedGoal("20").every(Every.YEAR).goal(), MARCH));
        assertEquals(Status.ON_TRACK, february.status());
        assertEquals(
                Status.OFF_TRACK, status(solvedGoal("200").every(Every.YEAR).goal(), MARCH));
        assertEquals(Status.AT_RISK, status(solvedGoal("110").every(Every.YEAR).goal(), MARCH));
    }

    @Test
    void aGoalOfAYearIsFinalAtTheYearsEnd() {
        asOf("2026-12-31");
        solved("2026-01-10", 10);
        assertEquals(Status.MET, status(solvedGoal("10").every(Every.YEAR).goal(), month("2026-12")));
        assertEquals(Status.MISSED, status(solvedGoal("11").every(Every.YEAR).goal(), month("2026-12")));
    }

    @Test
    void aWeekIsPartOfItsMonth() {
        asOf("2026-03-31");
        solved("2026-03-03", 6);
        solved("2026-03-10", 4);
        Period week =
                new Period("2026-W11", Period.Kind.WEEK, LocalDate.parse("2026-03-09"), LocalDate.parse("2026-03-16"));
        assertEquals(
                Optional.of(BigFraction.of(10)),
                result(solvedGoal("12").goal(), week).actual().value());
        assertEquals(Status.ON_TRACK, status(solvedGoal("20").goal(), week));
        assertEquals(Status.MET, status(solvedGoal("4").every(Every.WEEK).goal(), week));
    }

    @Test
    void aRangeOfDaysHasAPastToo() {
        asOf("2026-03-31");
        solved("2026-02-10", 8);
        solved("2026-03-10", 4);
        Period range = days("2026-03-01", "2026-03-11");
        Goal goal = solvedGoal("4")
                .guardrail(new Guardrail(
                        MetricSpec.plain(Metric.BACKLOG),
                        Optional.empty(),
                        Optional.of(new Guardrail.MaxWorsening(Guardrail.Against.BASELINE, BigFraction.ZERO)),
                        Guardrail.Policy.FLAG))
                .goal();
        GoalResult result = result(goal, range);
        assertEquals(Status.MET, result.verdict().status());
        assertEquals(GuardrailResult.State.OK, result.guardrails().getFirst().state());
        assertEquals(13, result.history().size());
    }

    @Test
    void aGuardrailBrokenByWorseningAloneNamesWhatPulls() {
        asOf("2026-03-31");
        solved("2026-03-10", 4);
        desk.ticket().at(JourneyStep.CREATED_AT, Desk.at("2026-03-05T10:00"));
        Goal goal = solvedGoal("4")
                .guardrail(new Guardrail(
                        MetricSpec.plain(Metric.BACKLOG),
                        Optional.empty(),
                        Optional.of(new Guardrail.MaxWorsening(Guardrail.Against.PREVIOUS, BigFraction.ZERO)),
                        Guardrail.Policy.FLAG))
                .goal();
        GuardrailResult broken = result(goal, MARCH).guardrails().getFirst();
        assertEquals(GuardrailResult.State.BREACHED, broken.state());
        assertEquals(1, broken.byCategory().size());
    }

    @Test
    void whatIsShownToDateIsComparedWithAsLongATimeOfTheQuarterBefore() {
        asOf("2026-06-30");
        solved("2026-01-20", 8);
        solved("2026-02-20", 9);
        solved("2026-03-20", 7);
        solved("2026-04-10", 4);
        solved("2026-05-10", 5);
        GoalResult may = result(solvedGoal("30").every(Every.QUARTER).goal(), month("2026-05"));
        assertEquals(Optional.of(BigFraction.of(9)), may.actual().value());
        assertEquals(Optional.of(BigFraction.of(17)), may.previous().before().value(), "61 days: January to 2 March");
        PeriodPoint last = may.history().getLast();
        assertEquals(Optional.of(BigFraction.of(5)), last.actual().value(), "May alone");
        assertEquals(Optional.empty(), last.target(), "30 are asked of the quarter, not of May");
    }

    @Test
    void theRestOfAStraddlingRangeIsShownToDate() {
        asOf("2026-04-20");
        solved("2026-03-20", 8);
        solved("2026-04-10", 4);
        Period range = days("2026-03-15", "2026-04-15");
        Goal goal = solvedGoal("30").every(Every.QUARTER).goal();
        assertEquals(
                Optional.of(BigFraction.of(4)), result(goal, range).actual().value());
        Goal ended = solvedGoal("30").every(Every.QUARTER).until("2026-03-31").goal();
        assertEquals(
                Optional.of(BigFraction.of(8)), result(ended, range).actual().value());
    }

    @Test
    void aRateUnderWaySaysWhatTheRestCanStillDo() {
        asOf("2026-03-10");
        desk.solved("A", "2026-02-10", 19, 20);
        desk.solved("A", "2026-03-09", 8, 10);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.9").goal();
        // Ten of 31 days gone: the rest needs 0.948, February had 0.95.
        assertEquals(Status.AT_RISK, status(goal, MARCH));
        assertEquals(Evidence.NONE, result(goal, MARCH).verdict().evidence());
        assertEquals(
                Status.ON_TRACK,
                status(Agreed.on(Metric.ONE_TOUCH).target("0.8").goal(), MARCH));
        assertEquals(
                Status.OFF_TRACK,
                status(Agreed.on(Metric.ONE_TOUCH).target("0.91").goal(), MARCH));
        Goal lower = Agreed.on(Metric.NO_REPLY_SOLVED).target("0.5").goal();
        assertEquals(Status.ON_TRACK, status(lower, MARCH));
    }

    @Test
    void aMilestonePastItsDayIsARisk() {
        asOf("2026-03-10");
        desk.solved("A", "2026-03-09", 10, 10);
        Agreed agreed = Agreed.on(Metric.ONE_TOUCH).target("0.5").milestone(milestone("2026-03-09", "", 1));
        assertEquals(Status.AT_RISK, status(agreed.goal(), MARCH));
        Agreed missing = Agreed.on(Metric.ONE_TOUCH).target("1").milestone(milestone("2026-03-09", "", 1));
        desk.solved("A", "2026-03-09", 0, 30);
        assertEquals(Status.UNREACHABLE, status(missing.goal(), MARCH));
        assertEquals(
                MilestoneResult.State.LATE,
                result(agreed.goal(), MARCH).milestones().getFirst().state());
    }

    @Test
    void durationsAndBandsAreJudgedWhereTheyStand() {
        asOf("2026-03-10");
        for (int i = 0; i < 5; i++) {
            desk.ticket()
                    .at(JourneyStep.CREATED_AT, at("2026-03-05T09:00"))
                    .at(JourneyStep.FIRST_REPLY_AT, at("2026-03-05T10:00"));
        }
        Agreed time = Agreed.on(Metric.FIRST_REPLY_TIME);
        assertEquals(Status.ON_TRACK, status(time.ladder("", "120", "60", "30").goal(), MARCH));
        assertEquals(Status.AT_RISK, status(time.ladder("", "60", "50", "").goal(), MARCH));
        assertEquals(Status.OFF_TRACK, status(time.ladder("", "59", "50", "").goal(), MARCH));
    }

    @Test
    void fewerIsBetterOnACountToo() {
        asOf("2026-03-10");
        Agreed few = Agreed.on(Metric.CREATED_TICKETS).kind(GoalKind.COUNT).direction(Direction.LOWER);
        assertEquals(Status.ON_TRACK, status(few.target("31").goal(), MARCH));
        for (int i = 0; i < 11; i++) {
            desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-05T09:00"));
        }
        assertEquals(Status.AT_RISK, status(few.target("31").goal(), MARCH));
        assertEquals(Status.OFF_TRACK, status(few.target("20").goal(), MARCH));
        assertEquals(Status.UNREACHABLE, status(few.target("10").goal(), MARCH));
        assertEquals(Status.OFF_TRACK, status(few.target("0").goal(), MARCH));
    }

    @Test
    void aChangeUnderWayComparesAsManyDays() {
        asOf("2026-03-10");
        solved("2026-02-05", 10);
        solved("2026-02-20", 30);
        solved("2026-03-05", 11);
        GoalResult result = result(solvedGoal("40").goal(), MARCH);
        assertEquals(Optional.of(BigFraction.of(10)), result.previous().before().value());
        assertEquals(Optional.of(BigFraction.ONE), result.previous().delta());
        assertEquals(Change.Sense.BETTER, result.previous().sense());
        asOf("2026-03-29");
        assertEquals(
                Optional.of(BigFraction.of(40)),
                result(solvedGoal("40").goal(), MARCH).previous().before().value(),
                "February is over sooner");
    }

    @Test
    void aRevisedCountIsBlendedByDaysAndEachPartAnswersForItsOwn() {
        solved("2026-01-20", 60);
        solved("2026-03-20", 40);
        Goal goal = solvedGoal("120")
                .every(Every.QUARTER)
                .revised("2026-02-15", Revision.Kind.ADJUSTMENT, marks("", "", "90", ""))
                .goal();
        GoalResult result = result(goal, Q1);
        assertEquals(Q1.start(), result.measured().orElseThrow().start());
        assertEquals(Q1.end(), result.measured().orElseThrow().end());
        assertEquals(Optional.of(BigFraction.of(105)), result.ladder().target());
        assertEquals(Status.MISSED, result.verdict().status());
        assertEquals(Status.MET, result.segments().getFirst().verdict().status());
        assertEquals(Status.MISSED, result.segments().getLast().verdict().status());
        assertEquals(
                Optional.of(BigFraction.of(120)),
                result.segments().getFirst().ladder().target());
    }

    @Test
    void aPartThatLiesAheadHasNotStarted() {
        asOf("2026-03-10");
        desk.solved("A", "2026-03-05", 18, 20);
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.9")
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "0.95", ""))
                .goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(Status.NOT_STARTED, result.segments().getLast().verdict().status());
        assertEquals(Optional.of(exact("0.9")), result.ladder().target(), "no ticket is of the second part");
    }

    @Test
    void withoutTicketsTheLastMarksHold() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "0.9", ""))
                .goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(Optional.of(exact("0.9")), result.ladder().target());
        assertEquals(Status.NO_DATA, result.verdict().status());
        assertEquals("no-tickets", result.verdict().reason());
        assertTrue(result.ladder().threshold().isEmpty());
    }

    @Test
    void aCorrectionHoldsFromTheBeginning() {
        desk.solved("A", "2026-03-05", 18, 20);
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.09")
                .revised("2026-03-16", Revision.Kind.CORRECTION, marks("", "", "0.95", ""))
                .goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(1, result.segments().size());
        assertEquals(Status.MISSED, result.verdict().status());
    }

    @Test
    void aCorrectionPutsRightAnAdjustmentBeforeIt() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.80")
                .revised("2026-02-01", Revision.Kind.ADJUSTMENT, marks("", "", "0.09", ""))
                .revised("2026-03-16", Revision.Kind.CORRECTION, marks("", "", "0.90", ""))
                .revised("2026-04-01", Revision.Kind.ADJUSTMENT, marks("", "", "0.95", ""))
                .goal();
        assertEquals(
                Optional.of(exact("0.90")),
                goal.ladderOn(LocalDate.parse("2026-02-01"), "").target());
        assertEquals(
                Optional.of(exact("0.95")),
                goal.ladderOn(LocalDate.parse("2026-04-01"), "").target());
    }

    @Test
    void theBacklogIsJudgedByTheLastMarks() {
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-05T09:00"));
        Goal goal = Agreed.on(Metric.BACKLOG)
                .target("5")
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "0", ""))
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "0.5", ""))
                .revised("2026-03-01", Revision.Kind.ADJUSTMENT, marks("", "", "3", ""))
                .goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(Optional.of(exact("0.5")), result.ladder().target());
        assertEquals(2, result.segments().size());
        assertEquals(Status.MISSED, result.verdict().status());
    }

    @Test
    void milestonesAreUnderWayUntilTheGoalsLastDay() {
        Agreed agreed = Agreed.onMilestones(milestone("2026-02-01", "2026-02-01", 1), milestone("2026-05-01", "", 1))
                .until("2026-06-30");
        GoalResult march = result(agreed.goal(), MARCH);
        assertEquals(Status.ON_TRACK, march.verdict().status());
        assertEquals(Optional.of(BigFraction.of(1, 2)), march.actual().value());
        assertEquals(Optional.of(BigFraction.of(1, 2)), march.verdict().attainment());
        assertEquals(Optional.of(BigFraction.ONE), march.verdict().score());
        assertEquals(
                List.of(MilestoneResult.State.DONE, MilestoneResult.State.AHEAD),
                march.milestones().stream().map(MilestoneResult::state).toList());
        asOf("2026-06-30");
        assertEquals(Status.AT_RISK, status(agreed.goal(), month("2026-05")));
        assertEquals(Status.MISSED, status(agreed.goal(), month("2026-06")));
        Agreed done =
                Agreed.onMilestones(milestone("2026-02-01", "2026-02-01", 1)).until("2026-06-30");
        assertEquals(Status.SECURED, status(done.goal(), MARCH));
        assertEquals(Status.MET, status(done.goal(), month("2026-06")));
        assertEquals(Status.NO_DATA, status(Agreed.onMilestones().goal(), MARCH));
    }

    @Test
    void whatAddsToTheGapIsToldByUnitAndCategory() {
        desk.solved("A", "2026-03-10", 8, 10);
        desk.solved("C", "2026-03-10", 5, 10);
        desk.solved("Z", "2026-03-10", 9, 10);
        for (int i = 0; i < 10; i++) {
            desk.solved("C", "2026-03-10").tally(Tally.AGENT_REPLIES, 1).label(Label.CATEGORY, "billing");
        }
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.9").goal();
        GoalResult result = result(goal, MARCH);
        assertEquals(
                List.of("North", "", "South"),
                Stream.of("North", "", "South")
                        .filter(name -> result.byUnit().stream()
                                .anyMatch(part -> part.name().equals(name)))
                        .toList());
        for (List<Contribution> parts : List.of(result.byUnit(), result.byCategory())) {
            BigFraction sum =
                    parts.stream().map(part -> part.adds().orElseThrow()).reduce(BigFraction.ZERO, BigFraction::add);
            assertEquals(result.actual().value().orElseThrow().subtract(exact("0.9")), sum);
        }
        assertTrue(scoring(desk, asOf)
                .result(goal, WHOLE, MARCH, List.of())
                .byUnit()
                .isEmpty());
    }

    @Test
    void theHistoryIsAYearAndAMonth() {
        desk.solved("A", "2025-03-10", 10, 10);
        desk.solved("A", "2026-03-10", 8, 10);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).from("2025-06-01").target("0.9").goal();
        List<PeriodPoint> history = result(goal, MARCH).history();
        assertEquals(13, history.size());
        assertEquals("2025-03", history.getFirst().period().id());
        assertEquals(Status.NOT_APPLICABLE, history.getFirst().status());
        assertEquals(Optional.of(BigFraction.ONE), history.getFirst().actual().value());
        assertEquals(Status.NO_DATA, history.get(3).status());
        assertEquals(Status.MISSED, history.getLast().status());
        assertEquals(Optional.of(exact("0.9")), history.getLast().target());
        assertEquals(
                Optional.of(BigFraction.ONE),
                result(goal, MARCH).lastYear().before().value());
    }

    @Test
    void aBrokenGuardrailShowsInTheResult() {
        desk.solved("A", "2026-03-10", 10, 10);
        Guardrail guardrail = new Guardrail(
                MetricSpec.plain(Metric.BACKLOG),
                Optional.of(new Guardrail.Limit(Comparison.LESS_THAN, BigFraction.ONE)),
                Optional.empty(),
                Guardrail.Policy.CAP);
        Agreed agreed = Agreed.on(Metric.ONE_TOUCH).target("0.9").guardrail(guardrail);
        assertFalse(result(agreed.goal(), MARCH).isGuardrailBroken());
        desk.ticket().at(JourneyStep.CREATED_AT, at("2026-03-10T09:00"));
        GoalResult broken = result(agreed.goal(), MARCH);
        assertTrue(broken.isGuardrailBroken());
        assertEquals(Status.PARTLY, broken.verdict().status());
        assertEquals(Status.MET, broken.history().getLast().status(), "history tells the goal alone");
    }
}
