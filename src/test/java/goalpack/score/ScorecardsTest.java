package goalpack.score;

import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.AddsUp;
import goalpack.goal.FactSheet;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.GoalKind;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.Revision;
import goalpack.goal.Role;
import goalpack.goal.Settings;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import goalpack.measure.Golden;
import goalpack.period.FiscalYear;
import goalpack.period.Period;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A role's goals together. */
class ScorecardsTest {
    private static final Period DAY = Desk.days("2026-03-31", "2026-04-01");
    static final Role LEAD =
            new Role("lead", Texts.of("Lead"), new Role.Coverage.Level(2, "team"), Optional.of("manager"));

    /** A result of a goal of that weight; an empty score for one without data. */
    static GoalResult result(String weight, String score) {
        return result(Agreed.on(Metric.ONE_TOUCH).weight(weight).goal(), score);
    }

    private static GoalResult result(Goal goal, String score) {
        Optional<BigFraction> number = score.isEmpty() ? Optional.empty() : Optional.of(exact(score));
        Verdict verdict = new Verdict(
                number.isEmpty() ? Status.NO_DATA : Status.MET,
                "",
                Optional.empty(),
                number,
                Evidence.NONE,
                Optional.empty());
        return Unmeasured.result(goal, verdict);
    }

    private static Scorecard card(GoalResult... results) {
        return Scorecards.card(LEAD, Desk.WHOLE, List.of(results), DAY);
    }

    @Test
    @DisplayName("G27 a goal without data leaves the score and lowers the coverage; none at all is no score, not 0")
    void aGoalWithoutDataLeavesTheScore() {
        Golden golden = Golden.of("G27");
        Scorecard half = card(result("0.6", "0.9"), result("0.4", ""));
        golden.assertNumber(0, half.score().orElseThrow());
        golden.assertNumber(1, half.coverage());
        Scorecard none = card(result("0.6", ""), result("0.4", ""));
        assertTrue(golden.isNull(2));
        assertTrue(none.score().isEmpty());
        assertEquals(BigFraction.ZERO, none.coverage());
        assertEquals(BigFraction.ZERO, card().coverage());
    }

    @Test
    @DisplayName("G38 a role's score is the weighted mean")
    void aWeightedMean() {
        List<GoalResult> results = new ArrayList<>();
        results.add(result("0.5", "1.0"));
        results.add(result("0.3", "0.8"));
        results.add(result("0.2", "1.2"));
        Golden.of("G38")
                .assertNumber(
                        0,
                        Scorecards.card(LEAD, Desk.WHOLE, results, DAY).score().orElseThrow());
    }

    @Test
    void aSubGoalCountsInTheGoalItServesOnly() {
        GoalResult above =
                result(Agreed.on(Metric.FCR).named("above").weight("1").goal(), "1");
        GoalResult sub = result(
                Agreed.on(Metric.ONE_TOUCH)
                        .named("sub")
                        .serves("above")
                        .weight("1")
                        .goal(),
                "0");
        assertEquals(Optional.of(BigFraction.ONE), card(above, sub).score());
        assertEquals(BigFraction.ONE, card(above, sub).coverage());
    }

    @Test
    void aGoalThatIsNotInForceLacksNoData() {
        GoalResult judged = result("0.5", "1.0");
        GoalResult outside = with(result("0.5", ""), Status.NOT_APPLICABLE);
        GoalResult ahead = with(result("0.5", ""), Status.NOT_STARTED);
        assertEquals(BigFraction.ONE, card(judged, outside, ahead).coverage());
        assertEquals(Optional.of(BigFraction.ONE), card(judged, outside, ahead).score());
    }

    private static GoalResult with(GoalResult result, Status status) {
        return with(result, result.goal(), Judgement.none(status, ""));
    }

    private static GoalResult with(GoalResult result, Goal goal, Verdict verdict) {
        return new GoalResult(
                goal,
                result.scope(),
                result.actual(),
                result.ladder(),
                verdict,
                result.guardrails(),
                result.previous(),
                result.lastYear(),
                result.history(),
                result.byUnit(),
                result.byCategory(),
                result.segments(),
                result.milestones(),
                result.yearToDate(),
                result.outlook(),
                result.shift(),
                result.scores());
    }

    @Test
    void aRevisedWeightHoldsFromItsDay() {
        GoalResult first = result("0.5", "1.0");
        GoalResult second = result("0.5", "0");
        Goal now = Agreed.on(Metric.ONE_TOUCH)
                .weight("0.5")
                .reweighed("2026-03-31", "1.5")
                .goal();
        Goal later = Agreed.on(Metric.ONE_TOUCH)
                .weight("0.5")
                .reweighed("2026-04-01", "1.5")
                .goal();
        Goal kept = Agreed.on(Metric.ONE_TOUCH)
                .weight("0.5")
                .revised("2026-06-01", Revision.Kind.CORRECTION, Ladder.NONE)
                .goal();
        assertEquals(
                Optional.of(exact("0.75")),
                card(with(first, now, first.verdict()), second).score());
        assertEquals(
                Optional.of(exact("0.5")),
                card(with(first, later, first.verdict()), second).score());
        assertEquals(
                Optional.of(exact("0.5")),
                card(with(first, kept, first.verdict()), second).score());
    }

    @Test
    void aGoalThatEndsInThePeriodCountsForItsDays() {
        GoalResult stays = result(
                Agreed.on(Metric.FCR)
                        .named("stays")
                        .weight("0.5")
                        .reweighed("2026-03-11", "1")
                        .goal(),
                "0.4");
        GoalResult ends = result(
                Agreed.on(Metric.CSAT)
                        .named("ends")
                        .weight("0.5")
                        .until("2026-03-10")
                        .goal(),
                "1");
        Period march = Desk.month("2026-03");
        Scorecard card = Scorecards.card(LEAD, Desk.WHOLE, List.of(stays, ends), march);
        // ten days of (.5 * .4 + .5 * 1), twenty-one of .4
        assertEquals(Optional.of(exact("15.4").divide(31)), card.score());
        assertEquals(BigFraction.ONE, card.coverage());
        assertWeighedAlike(List.of(stays, ends), march);
    }

    @Test
    void aWeightThatChangesInThePeriodHoldsForItsDays() {
        GoalResult one = result(
                Agreed.on(Metric.FCR)
                        .named("one")
                        .weight("0.5")
                        .reweighed("2026-03-22", "0.8")
                        .goal(),
                "1.2");
        GoalResult two = result(
                Agreed.on(Metric.CSAT)
                        .named("two")
                        .weight("0.5")
                        .reweighed("2026-03-22", "0.2")
                        .goal(),
                "0");
        Scorecard card = Scorecards.card(LEAD, Desk.WHOLE, List.of(one, two), Desk.month("2026-03"));
        assertEquals(
                Optional.of(exact("21")
                        .multiply(exact("0.6"))
                        .add(exact("10").multiply(exact("0.96")))
                        .divide(31)),
                card.score());
        assertWeighedAlike(List.of(one, two), Desk.month("2026-03"));
    }

    @Test
    void withoutDataInOneStretchTheOtherSpeaks() {
        GoalResult early =
                result(Agreed.on(Metric.FCR).named("early").until("2026-03-10").goal(), "0.7");
        GoalResult late =
                result(Agreed.on(Metric.CSAT).named("late").from("2026-03-11").goal(), "");
        Period march = Desk.month("2026-03");
        Scorecard card = Scorecards.card(LEAD, Desk.WHOLE, List.of(early, late), march);
        assertEquals(Optional.of(exact("0.7")), card.score());
        assertEquals(BigFraction.of(10, 31), card.coverage());
        assertWeighedAlike(List.of(early, late), march);
        assertTrue(Weighing.of(List.of(early), march).weight(late).isEmpty());
    }

    /** The mean of the scores by single weights, and the part of them with a score, are the card's. */
    private static void assertWeighedAlike(List<GoalResult> results, Period period) {
        Weighing weighing = Weighing.of(results, period);
        BigFraction all = BigFraction.ZERO;
        BigFraction judged = BigFraction.ZERO;
        BigFraction sum = BigFraction.ZERO;
        for (GoalResult result : results) {
            BigFraction weight = weighing.weight(result).orElseThrow();
            all = all.add(weight);
            if (result.verdict().score().isPresent()) {
                judged = judged.add(weight);
                sum = sum.add(weight.multiply(result.verdict().score().get()));
            }
        }
        assertEquals(weighing.score(), Optional.of(sum.divide(judged)));
        assertEquals(weighing.coverage(), judged.divide(all));
    }

    @Test
    void everyRoleWithGoalsHasACardForEachUnitShown() {
        Desk desk = new Desk();
        desk.solved("A", "2026-03-10", 9, 10);
        desk.solved("B", "2026-03-10", 5, 10);
        GoalBook book = book(Agreed.on(Metric.ONE_TOUCH).target("0.9").goal());
        Organisation organisation = new Organisation(Desk.UNITS, leaves -> 5 * leaves.size(), 5);
        List<Scorecard> cards =
                Scorecards.of(book, ResultTest.scoring(desk, "2026-03-31"), organisation, Desk.month("2026-03"));
        assertEquals(
                List.of("A", "B", "C", "D"),
                cards.stream().map(card -> card.scope().name()).toList());
        assertEquals(
                List.of(Status.MET, Status.MISSED, Status.NO_DATA, Status.NO_DATA),
                cards.stream()
                        .map(card -> card.goals().getFirst().verdict().status())
                        .toList());
    }

    @Test
    void aGoalMadeOfScoresIsTheMeanOfItsUnitsScores() {
        Desk desk = new Desk();
        desk.solved("A", "2026-03-10", 9, 10);
        desk.solved("B", "2026-03-10", 5, 10);
        Goal whole = Agreed.onMilestones()
                .kind(GoalKind.SCORE)
                .named("whole")
                .role("director")
                .target("0.8")
                .goal();
        Goal part = Agreed.on(Metric.ONE_TOUCH)
                .named("part")
                .serves("whole")
                .addsUp(AddsUp.SCORE)
                .target("0.9")
                .goal();
        Organisation organisation = new Organisation(Desk.UNITS, leaves -> 5 * leaves.size(), 5);
        List<Scorecard> cards = Scorecards.of(
                book(whole, part), ResultTest.scoring(desk, "2026-03-31"), organisation, Desk.month("2026-03"));
        GoalResult made = cards.stream()
                .filter(card -> card.role().id().equals("director"))
                .findFirst()
                .orElseThrow()
                .goals()
                .getFirst();
        assertEquals(
                List.of("A", "B", "C", "D"),
                made.scores().stream().map(score -> score.scope().name()).toList());
        assertEquals(Optional.of(exact("0.5")), made.actual().value());
    }

    static GoalBook book(Goal... goals) {
        return new GoalBook(
                Path.of("."),
                "Desk",
                Texts.of("mission"),
                Desk.BERLIN,
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
                        LEAD,
                        new Role(
                                "manager", Texts.of("Manager"), new Role.Coverage.Level(1, "region"), Optional.empty()),
                        new Role("director", Texts.of("Director"), new Role.Coverage.Everything(), Optional.empty())),
                List.of(goals),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Settings.DEFAULT,
                FactSheet.NONE);
    }
}
