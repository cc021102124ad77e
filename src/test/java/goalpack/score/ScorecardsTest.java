package goalpack.score;

import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.Role;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import goalpack.measure.Golden;
import goalpack.measure.Measurement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A role's goals together. */
class ScorecardsTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-31");
    static final Role LEAD =
            new Role("lead", Texts.of("Lead"), new Role.Coverage.Level(2, "team"), Optional.of("manager"));

    /** A result of a goal of that weight; an empty score for one without data. */
    static GoalResult result(String weight, String score) {
        Goal goal = Agreed.on(Metric.ONE_TOUCH).weight(weight).goal();
        Measurement nothing = new Measurement(Optional.empty(), 0, 0, 0, Map.of());
        Change unknown = new Change(nothing, Optional.empty(), Change.Sense.UNKNOWN);
        Optional<BigFraction> number = score.isEmpty() ? Optional.empty() : Optional.of(exact(score));
        Verdict verdict = new Verdict(
                number.isEmpty() ? Status.NO_DATA : Status.MET,
                "",
                Optional.empty(),
                number,
                Evidence.NONE,
                Optional.empty());
        return new GoalResult(
                goal,
                Desk.WHOLE,
                nothing,
                Ladder.NONE,
                verdict,
                List.of(),
                unknown,
                unknown,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nothing);
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
}
