package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.score.Agreed.marks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Guardrail;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Revision;
import goalpack.measure.Desk;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Where a second reckoning of books at random once differed, and what no other test would notice. */
class EdgesTest {
    private final Desk desk = new Desk();

    private static Period week(String day) {
        return new Periods(FiscalYear.CALENDAR).containing(LocalDate.parse(day), Period.Kind.WEEK);
    }

    private GoalResult result(Goal goal, Period period, String asOf) {
        desk.asOf(LocalDate.parse(asOf).plusDays(1) + "T00:00");
        return ResultTest.scoring(desk, asOf).result(goal, WHOLE, period, List.of());
    }

    @Test
    void aWeekThatEndsInTheNextMonthHasNotStartedInIt() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .target("0.8")
                .guardrail(new Guardrail(
                        MetricSpec.plain(Metric.BACKLOG),
                        Optional.empty(),
                        Optional.of(new Guardrail.MaxWorsening(Guardrail.Against.PREVIOUS, BigFraction.ZERO)),
                        Guardrail.Policy.FLAG))
                .goal();
        GoalResult result = result(goal, week("2026-03-31"), "2026-03-31");
        assertEquals(Status.NOT_STARTED, result.verdict().status());
    }

    @Test
    void aWeekOfThePastIsWholeThoughItsMonthBeganWithinIt() {
        desk.solved("A", "2026-03-31", 1, 1);
        desk.solved("A", "2026-04-02", 0, 3);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.8").goal();
        List<PeriodPoint> history =
                result(goal, week("2026-04-08"), "2026-04-12").history();
        assertEquals(4, history.get(history.size() - 2).actual().n());
        assertEquals(0, history.getLast().actual().n());
    }

    @Test
    void theAgeOfWhatIsOpenIsJudgedByTheLastMarks() {
        for (int day = 1; day <= 9; day++) {
            desk.ticket().at(JourneyStep.CREATED_AT, Desk.at("2026-03-0" + day + "T10:00"));
        }
        Goal goal = Agreed.on(Metric.BACKLOG_AGE)
                .target("600")
                .revised("2026-03-16", Revision.Kind.ADJUSTMENT, marks("", "", "900", ""))
                .goal();
        assertEquals(
                Optional.of(BigFraction.of(900)),
                result(goal, Desk.month("2026-03"), "2026-03-31").ladder().target());
    }

    @Test
    void aTargetBelowNothingHasNoRatio() {
        BigFraction target = BigFraction.of(-10);
        assertEquals(Optional.empty(), Attainment.ofLevel(Direction.LOWER, BigFraction.of(-5), target));
        assertEquals(Optional.empty(), Attainment.ofLevel(Direction.LOWER, BigFraction.of(-20), target));
    }

    @Test
    void theMeanOfHandOversNeedsAsManyAsAnyMean() {
        assertEquals(5, Judgement.minN(MetricSpec.plain(Metric.TRANSFERS_AVG)));
        assertEquals(10, Judgement.minN(MetricSpec.plain(Metric.REOPENS_AVG)));
    }

    @Test
    void anImprovementIsAttainedByTheWayItHasCome() {
        Goal goal = Agreed.on(Metric.REOPEN_RATE).improve("0.12", "0.08").goal();
        assertEquals(Optional.of(BigFraction.of(1, 2)), Attainment.of(goal, goal.ladder(), BigFraction.of(1, 10)));
    }

    @Test
    void aStepThatIsDoneLaterIsNotDoneYet() {
        Goal goal = Agreed.onMilestones(
                        Agreed.milestone("2026-06-30", "2026-04-02", 1),
                        Agreed.milestone("2026-06-30", "2026-03-31", 1))
                .goal();
        assertEquals(
                1, result(goal, Desk.month("2026-03"), "2026-03-31").actual().numerator());
    }

    /** Ten of thirty-one days gone, and of ten tickets six as they should not be. */
    @Test
    void whereFewerIsBetterTheGoodOutcomeIsTheOther() {
        for (int i = 0; i < 10; i++) {
            desk.solved("A", "2026-03-09").tally(Tally.REOPENS, i < 6 ? 1 : 0);
        }
        Goal out = Agreed.on(Metric.REOPEN_RATE).target("0.1").goal();
        assertEquals(
                Status.UNREACHABLE,
                result(out, Desk.month("2026-03"), "2026-03-10").verdict().status());
        Goal hard = Agreed.on(Metric.REOPEN_RATE).target("0.3").goal();
        assertEquals(
                Status.OFF_TRACK,
                result(hard, Desk.month("2026-03"), "2026-03-10").verdict().status());
    }
}
