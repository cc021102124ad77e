package goalpack.score;

import static goalpack.score.Agreed.exact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.AddsUp;
import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalKind;
import goalpack.goal.Metric;
import goalpack.measure.Desk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What units add to counts, each held against its own target. */
class CarriedTest {
    private static final Organisation ORGANISATION = new Organisation(Desk.UNITS, leaves -> 5, 1);

    private final Desk desk = new Desk();

    private void solved(String team, int tickets) {
        for (int i = 0; i < tickets; i++) {
            desk.solved(team, "2026-03-10");
        }
    }

    private static Agreed count(String name, String role, String target) {
        return Agreed.on(Metric.SOLVED_TICKETS)
                .kind(GoalKind.COUNT)
                .every(Every.MONTH)
                .named(name)
                .role(role)
                .addsUp(AddsUp.SAME_METRIC)
                .target(target);
    }

    private GoalResult whole(Goal... goals) {
        return Scorecards.of(
                        ScorecardsTest.book(goals),
                        ResultTest.scoring(desk, "2026-03-31"),
                        ORGANISATION,
                        Desk.month("2026-03"))
                .stream()
                .filter(card -> card.role().id().equals("director"))
                .findFirst()
                .orElseThrow()
                .goals()
                .getFirst();
    }

    private static Map<String, String> adds(GoalResult result) {
        Map<String, String> adds = new TreeMap<>();
        result.byUnit()
                .forEach(part -> adds.put(
                        part.name(), part.adds().map(BigFraction::toString).orElse("none")));
        return adds;
    }

    @Test
    void aUnitAddsWhatItIsOverItsOwnTarget() {
        solved("A", 50);
        solved("C", 40);
        solved("", 3);
        GoalResult whole = whole(
                count("all", "director", "100").goal(),
                count("region", "manager", "45").serves("all").goal());
        assertEquals(Map.of("North", "5", "South", "-5", "", "3", "(not carried)", "-10"), adds(whole));
        assertEquals(
                List.of("(not carried)", "South", "", "North"),
                whole.byUnit().stream().map(Contribution::name).toList(),
                "what pulls down most first");
    }

    @Test
    void aUnitWithNothingAddsAllThatItIsShort() {
        solved("A", 50);
        GoalResult whole = whole(
                count("all", "director", "90").goal(),
                count("region", "manager", "45").serves("all").goal());
        assertEquals(Map.of("North", "5", "South", "-45"), adds(whole));
    }

    @Test
    void withoutTargetsOfTheirOwnPartsHaveShares() {
        solved("A", 50);
        solved("C", 40);
        solved("", 10);
        GoalResult whole = whole(
                count("all", "director", "90").goal(),
                count("region", "manager", "45").goal());
        assertEquals(Map.of("North", "none", "South", "none", "", "none"), adds(whole));
        assertEquals(
                Optional.of(exact("0.4")),
                whole.byUnit().stream()
                        .filter(part -> part.name().equals("South"))
                        .findFirst()
                        .flatMap(part -> part.shareOf(whole.byUnit())));
        assertTrue(whole.byUnit().getFirst().shareOf(List.of()).isEmpty());
    }

    @Test
    void aUnitThatCountsLessThanTheWholeIsNoPartOfIt() {
        solved("A", 50);
        solved("C", 40);
        Goal all = count("all", "director", "90").goal();
        Agreed region = count("region", "manager", "45").serves("all");
        assertEquals(
                Map.of("North", "none", "South", "none"),
                adds(whole(all, region.from("2026-03-02").goal())));
        assertEquals(
                Map.of("North", "none", "South", "none"),
                adds(whole(all, region.from("2026-01-01").until("2026-03-30").goal())));
    }

    @Test
    void partsAddUpToTheDistanceExactly() {
        for (int seed = 1; seed <= 40; seed++) {
            Desk random = new Desk();
            for (String team : List.of("A", "B", "C", "D", "")) {
                for (int i = 0; i < seed * 7 % (3 + team.length() * 5); i++) {
                    random.solved(team, "2026-03-1" + seed % 9);
                }
            }
            List<Scorecard> cards = Scorecards.of(
                    ScorecardsTest.book(
                            count("all", "director", seed + ".25").goal(),
                            count("region", "manager", seed / 3 + ".5")
                                    .serves("all")
                                    .goal()),
                    ResultTest.scoring(random, "2026-03-31"),
                    ORGANISATION,
                    Desk.month("2026-03"));
            GoalResult all = cards.stream()
                    .filter(card -> card.role().id().equals("director"))
                    .findFirst()
                    .orElseThrow()
                    .goals()
                    .getFirst();
            assertEquals(
                    all.actual()
                            .value()
                            .orElseThrow()
                            .subtract(all.ladder().target().orElseThrow()),
                    all.byUnit().stream()
                            .map(part -> part.adds().orElseThrow())
                            .reduce(BigFraction.ZERO, BigFraction::add),
                    "seed " + seed);
        }
    }
}
