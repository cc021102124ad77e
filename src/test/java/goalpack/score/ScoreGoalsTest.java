package goalpack.score;

import static goalpack.measure.Desk.WHOLE;
import static goalpack.measure.Desk.month;
import static goalpack.score.Agreed.exact;
import static goalpack.score.Agreed.marks;
import static goalpack.score.Agreed.milestone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Comparison;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Metric;
import goalpack.goal.MetricSpec;
import goalpack.goal.Milestone;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import goalpack.measure.Measurement;
import goalpack.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** Goals that are made of other goals' scores, of milestones, of all or nothing. */
class ScoreGoalsTest {
    private static final Period MARCH = month("2026-03");
    private final Desk desk = new Desk();

    private GoalResult result(Goal goal, String asOf) {
        desk.asOf(LocalDate.parse(asOf).plusDays(1) + "T00:00");
        return ResultTest.scoring(desk, asOf).result(goal, WHOLE, MARCH, List.of());
    }

    private GoalResult child(String name, String weight, String target, int hits) {
        Desk own = new Desk();
        own.solved("A", "2026-03-10", hits, 100);
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .named(name)
                .weight(weight)
                .ladder("0", "", target, "")
                .goal();
        return ResultTest.scoring(own, "2026-03-31").result(goal, WHOLE, MARCH, List.of());
    }

    private static GoalResult scored(Goal goal, String asOf, GoalResult... children) {
        return ResultTest.scoring(new Desk(), asOf).scored(goal, WHOLE, MARCH, List.of(children));
    }

    private static Agreed onScores() {
        return Agreed.onMilestones().kind(GoalKind.SCORE);
    }

    @Test
    void itsPastIsTheMeanOfItsChildrensPast() {
        Desk own = new Desk();
        own.solved("A", "2026-02-10", 40, 100);
        own.solved("A", "2026-03-10", 80, 100);
        Agreed part = Agreed.on(Metric.ONE_TOUCH).ladder("0", "", "0.8", "").weight("0.75");
        GoalResult first =
                ResultTest.scoring(own, "2026-03-31").result(part.named("a").goal(), WHOLE, MARCH, List.of());
        GoalResult second = child("b", "0.25", "0.8", 60);
        GoalResult whole = scored(onScores().from("2026-02-01").goal(), "2026-03-31", first, second);
        assertEquals(13, whole.history().size());
        PeriodPoint march = whole.history().getLast();
        assertEquals(whole.actual(), march.actual());
        assertEquals(whole.verdict().status(), march.status());
        PeriodPoint february = whole.history().get(11);
        assertEquals(Optional.of(exact("0.5")), february.actual().value(), "the first alone had one");
        assertEquals(Status.PARTLY, february.status());
        assertEquals(Optional.of(BigFraction.ONE), february.target());
        assertEquals(Status.NOT_APPLICABLE, whole.history().get(10).status());
        GoalResult light = scored(
                onScores().goal(),
                "2026-03-31",
                ResultTest.scoring(own, "2026-03-31").result(part.weight("0.2").goal(), WHOLE, MARCH, List.of()),
                child("b", "0.8", "0.8", 60));
        assertEquals(Status.INSUFFICIENT_DATA, light.history().get(11).status(), "less than half of the weight");
        assertEquals(Status.NO_DATA, light.history().get(10).status());
        assertEquals(1, scored(onScores().goal(), "2026-03-31").history().size());
    }

    @Test
    void halfOfTheWeightIsEnough() {
        GoalResult without = Unmeasured.result(
                Agreed.on(Metric.ONE_TOUCH).named("two").weight("0.5").goal(), Judgement.none(Status.NO_DATA, ""));
        GoalResult half = scored(onScores().goal(), "2026-03-31", child("one", "0.5", "0.8", 80), without);
        assertEquals(Status.MET, half.verdict().status());
        assertEquals(1, half.actual().numerator());
        assertEquals(2, half.actual().denominator());
    }

    @Test
    void aWeightThatChangesCountsByItsDays() {
        Goal goal = Agreed.on(Metric.ONE_TOUCH)
                .weight("0.2")
                .reweighed("2026-03-17", "0.6")
                .goal();
        // Sixteen days of .2 and fifteen of .6.
        assertEquals(BigFraction.of(16 * 2 + 15 * 6, 310), Weighing.over(goal, MARCH));
        assertEquals(exact("0.2"), Weighing.over(goal, Desk.month("2026-02")));
        assertEquals(exact("0.6"), Weighing.over(goal, Desk.month("2026-04")));
        Goal late = Agreed.on(Metric.ONE_TOUCH)
                .from("2026-03-17")
                .weight("0.2")
                .reweighed("2026-03-17", "0.6")
                .goal();
        assertEquals(exact("0.6"), Weighing.over(late, MARCH));
        assertEquals(exact("0.2"), Weighing.over(late, Desk.month("2026-02")), "it does not hold yet");
    }

    @Test
    void itsValueIsTheWeightedMeanOfItsChildrensScores() {
        GoalResult result = scored(
                onScores().goal(), "2026-03-31", child("one", "0.25", "0.8", 40), child("two", "0.75", "0.8", 72));
        // .25 * .5 + .75 * .9
        assertEquals(Optional.of(exact("0.8")), result.actual().value());
        assertEquals(Optional.of(exact("0.8")), result.verdict().score());
        assertEquals(Optional.of(exact("0.8")), result.verdict().attainment());
        assertEquals(Status.PARTLY, result.verdict().status());
        assertEquals(Optional.of(BigFraction.ONE), result.ladder().target());
        assertEquals(
                Optional.of(exact("-0.2")),
                result.scores().stream().map(part -> part.adds().orElseThrow()).reduce(BigFraction::add));
    }

    @Test
    void unitsOfOneGoalShareItsWeightEvenly() {
        GoalResult one = child("one", "0.5", "0.8", 80);
        GoalResult other = child("one", "0.5", "0.8", 40);
        GoalResult third = child("three", "0.5", "0.8", 0);
        GoalResult result = scored(onScores().goal(), "2026-03-31", one, other, third);
        assertEquals(Optional.of(exact("0.375")), result.actual().value());
        assertEquals(exact("0.25"), result.scores().getFirst().share());
        assertEquals(Status.MISSED, result.verdict().status());
    }

    @Test
    void itsOwnMarksWinOverTheUsualOnes() {
        Goal goal = onScores().ladder("", "0.3", "0.75", "1.1").goal();
        assertEquals(
                Status.MET,
                scored(goal, "2026-03-31", child("one", "1", "0.8", 64))
                        .verdict()
                        .status());
    }

    @Test
    void childrenWithoutAScoreAreOutAndTooManyOfThemLeaveNoVerdict() {
        GoalResult judged = child("one", "0.4", "0.8", 80);
        GoalResult silent = result(
                Agreed.on(Metric.ONE_TOUCH)
                        .named("two")
                        .weight("0.6")
                        .target("0.8")
                        .goal(),
                "2026-03-31");
        GoalResult result = scored(onScores().goal(), "2026-03-31", judged, silent);
        assertEquals(Optional.of(BigFraction.ONE), result.actual().value());
        assertEquals(Status.INSUFFICIENT_DATA, result.verdict().status());
        assertTrue(result.verdict().score().isEmpty());
        assertTrue(result.scores().getLast().score().isEmpty());
        GoalResult none = scored(onScores().goal(), "2026-03-31", silent);
        assertEquals(Status.NO_DATA, none.verdict().status());
        assertEquals("no-scores", none.verdict().reason());
        assertEquals(
                Status.NO_DATA,
                scored(onScores().goal(), "2026-03-31").verdict().status());
    }

    @Test
    void itHasTheWordsOfPaceWhileItsChildrenAreUnderWay() {
        desk.solved("A", "2026-03-05", 90, 100);
        GoalResult child = result(Agreed.on(Metric.ONE_TOUCH).target("0.5").goal(), "2026-03-10");
        assertEquals(
                Status.ON_TRACK,
                scored(onScores().goal(), "2026-03-10", child).verdict().status());
        Goal later = onScores().from("2026-04-01").goal();
        assertEquals(
                Status.NOT_APPLICABLE, scored(later, "2026-03-31").verdict().status());
        assertEquals(
                Status.NOT_STARTED,
                scored(onScores().from("2026-03-20").goal(), "2026-03-10")
                        .verdict()
                        .status());
    }

    @Test
    void aBinaryGoalIsAllOrNothing() {
        Agreed both = Agreed.onMilestones(milestone("2026-02-01", "2026-01-20", 1), milestone("2026-03-01", "", 1))
                .kind(GoalKind.BINARY)
                .until("2026-03-31");
        assertEquals(
                Optional.of(BigFraction.ZERO),
                result(both.goal(), "2026-03-31").actual().value());
        assertEquals(Status.MISSED, result(both.goal(), "2026-03-31").verdict().status());
        Agreed done = Agreed.onMilestones(
                        milestone("2026-02-01", "2026-01-20", 1), milestone("2026-03-01", "2026-03-01", 1))
                .kind(GoalKind.BINARY)
                .until("2026-03-31");
        assertEquals(Status.MET, result(done.goal(), "2026-03-31").verdict().status());
        assertEquals(
                Optional.of(BigFraction.ONE),
                result(done.goal(), "2026-03-31").verdict().score());
    }

    private static Milestone when(String least, String due) {
        return new Milestone(
                Texts.of("half at once"),
                LocalDate.parse(due),
                Optional.empty(),
                Optional.of(
                        new Milestone.Reached(MetricSpec.plain(Metric.ONE_TOUCH), Comparison.AT_LEAST, exact(least))),
                BigFraction.ONE);
    }

    private MilestoneResult milestoneOf(Milestone milestone, String asOf) {
        return result(Agreed.onMilestones(milestone).from("2026-01-01").goal(), asOf)
                .milestones()
                .getFirst();
    }

    @Test
    void aMeasuredMilestoneIsReachedByTheFirstPeriodThatKeepsItAndStaysSo() {
        desk.solved("A", "2026-01-10", 9, 9);
        desk.solved("A", "2026-02-10", 12, 20);
        desk.solved("A", "2026-03-10", 4, 20);
        MilestoneResult reached = milestoneOf(when("0.5", "2026-02-15"), "2026-03-31");
        assertEquals(MilestoneResult.State.DONE, reached.state());
        assertEquals(
                Optional.of(LocalDate.parse("2026-02-28")), reached.reachedOn(), "nine tickets are too few in January");
        assertEquals(Optional.of(exact("0.2")), reached.lately().flatMap(Measurement::value));
        assertEquals(
                MilestoneResult.State.LATE,
                milestoneOf(when("0.7", "2026-02-15"), "2026-03-31").state());
        assertEquals(
                MilestoneResult.State.AHEAD,
                milestoneOf(when("0.7", "2026-05-15"), "2026-03-31").state());
        assertEquals(
                MilestoneResult.State.LATE,
                milestoneOf(when("0.7", "2026-03-31"), "2026-03-31").state(),
                "March is over, and decided it");
        assertEquals(
                MilestoneResult.State.AHEAD,
                milestoneOf(when("0.7", "2026-03-31"), "2026-03-30").state());
        MilestoneResult early = milestoneOf(when("0.5", "2026-02-15"), "2026-02-20");
        assertEquals(MilestoneResult.State.LATE, early.state(), "February is not over");
        GoalResult goal = result(
                Agreed.onMilestones(when("0.5", "2026-02-15"), when("0.7", "2026-02-15"))
                        .from("2026-01-01")
                        .until("2026-03-31")
                        .goal(),
                "2026-03-31");
        assertEquals(Optional.of(BigFraction.of(1, 2)), goal.actual().value());
    }

    @Test
    void aMixOfTicketsAndTheirValuesMakeUpTheChange() {
        asOfMarch("2026-02-10", 90, 100, 30, 100);
        asOfMarch("2026-03-10", 46, 50, 52, 150);
        Shift shift = result(Agreed.on(Metric.ONE_TOUCH).target("0.5").goal(), "2026-03-31")
                .shift()
                .orElseThrow();
        assertEquals(exact("0.49").subtract(exact("0.6")), shift.mix().add(shift.rate()));
        assertEquals(Shift.Reversal.PARTS_ROSE, shift.reversal(), "both rose, the whole fell by 11 points");
        assertTrue(shift.rate().signum() > 0 && shift.mix().signum() < 0);
        Desk one = new Desk();
        one.solved("A", "2026-02-10", 1, 10);
        one.solved("A", "2026-03-10", 2, 10);
        Goal goal = Agreed.on(Metric.ONE_TOUCH).target("0.5").goal();
        assertTrue(
                ResultTest.scoring(one, "2026-03-31")
                        .result(goal, WHOLE, MARCH, List.of())
                        .shift()
                        .isEmpty(),
                "one part");
        assertTrue(
                result(Agreed.on(Metric.SOLVED_TICKETS).ladder("", "", "5", "").goal(), "2026-03-31")
                        .shift()
                        .isEmpty());
        assertEquals(
                marks("", "", "5", ""),
                Agreed.on(Metric.SOLVED_TICKETS).target("5").goal().ladder());
    }

    private void asOfMarch(String day, int hits, int all, int otherHits, int others) {
        categorised(day, "easy", hits, all);
        categorised(day, "hard", otherHits, others);
    }

    private void categorised(String day, String category, int hits, int all) {
        for (int i = 0; i < all; i++) {
            desk.solved("A", day)
                    .label(goalpack.ticket.Label.CATEGORY, category)
                    .tally(goalpack.ticket.Tally.AGENT_REPLIES, i < hits ? 1 : 3)
                    .tally(goalpack.ticket.Tally.REOPENS, 0);
        }
    }
}
