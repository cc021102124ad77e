package goalpack.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.goal.Direction;
import goalpack.goal.Goal;
import goalpack.goal.Ladder;
import goalpack.goal.Metric;
import goalpack.goal.Role;
import goalpack.goal.Scope;
import goalpack.goal.Texts;
import goalpack.measure.Desk;
import goalpack.measure.Measurement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Verdicts against a second judge, who writes each rule down once and works in hundredths and ordinary numbers. */
class ScoredTwiceTest {
    private static final long SEED = 20260630;
    private static final Scope WHOLE = new Scope(List.of(), List.of());

    @Test
    void bothJudgesAgree() {
        agree(2_000);
    }

    @Test
    @Tag("long")
    void bothJudgesAgreeTenThousandTimes() {
        agree(10_000);
    }

    /** Marks in hundredths, worst first; -1 for one that is not there. */
    private record Marks(Direction better, int floor, int threshold, int target, int stretch) {
        static Marks of(Random random) {
            int[] sorted = random.ints(4, 1, 100).sorted().toArray();
            Direction better = random.nextBoolean() ? Direction.HIGHER : Direction.LOWER;
            int first = better == Direction.HIGHER ? 0 : 3;
            int step = better == Direction.HIGHER ? 1 : -1;
            return new Marks(
                    better,
                    random.nextInt(3) == 0 ? -1 : sorted[first],
                    random.nextInt(3) == 0 ? -1 : sorted[first + step],
                    sorted[first + 2 * step],
                    random.nextInt(3) == 0 ? -1 : sorted[first + 3 * step]);
        }

        Ladder ladder() {
            return new Ladder(Optional.empty(), exact(floor), exact(threshold), exact(target), exact(stretch));
        }

        private static Optional<BigFraction> exact(int hundredths) {
            return hundredths < 0 ? Optional.empty() : Optional.of(BigFraction.of(hundredths, 100));
        }

        /** Whether hits of n are at the mark or past it. */
        boolean reaches(int hits, int n, int mark) {
            return mark >= 0
                    && (better == Direction.HIGHER ? 100L * hits >= (long) mark * n : 100L * hits <= (long) mark * n);
        }
    }

    private static void agree(int rounds) {
        Set<Status> seen = EnumSet.noneOf(Status.class);
        for (long seed = SEED; seed < SEED + rounds; seed++) {
            Random random = new Random(seed);
            List<Goal> goals = new ArrayList<>();
            List<GoalResult> results = new ArrayList<>();
            double sum = 0;
            double judged = 0;
            int count = 1 + random.nextInt(3);
            for (int i = 0; i < count; i++) {
                Marks marks = Marks.of(random);
                Goal goal = Agreed.on(marks.better() == Direction.HIGHER ? Metric.FCR : Metric.REOPEN_RATE)
                        .named("goal" + i)
                        .weight("0." + (1 + random.nextInt(9)))
                        .goal();
                int n = random.nextInt(40);
                int hits = n == 0 ? 0 : random.nextInt(4) == 0 ? near(marks, n) : random.nextInt(n + 1);
                String round = "seed " + seed + ": " + hits + " of " + n + " on " + marks;
                Verdict verdict = Judgement.of(goal, marks.ladder(), rate(hits, n));
                Status expected = status(marks, hits, n);
                assertEquals(expected, verdict.status(), round);
                seen.add(expected);
                if (n >= 10) {
                    double score = score(marks, (double) hits / n, hits, n);
                    assertEquals(score, verdict.score().orElseThrow().doubleValue(), 1e-9, round);
                    assertEquals(
                            attainment(marks, hits, n),
                            verdict.attainment().orElseThrow().doubleValue(),
                            1e-9,
                            round);
                    assertEquals(isSure(marks, hits, n), verdict.evidence() == Evidence.CONFIRMED, round);
                    sum += goal.weight().doubleValue() * score;
                    judged += goal.weight().doubleValue();
                }
                goals.add(goal);
                results.add(Unmeasured.result(goal, verdict));
            }
            Role role = new Role("lead", Texts.of("lead"), new Role.Coverage.Everything(), Optional.empty());
            Scorecard card = Scorecards.card(role, WHOLE, results, Desk.month("2026-06"));
            String round = "seed " + seed;
            assertEquals(judged == 0, card.score().isEmpty(), round);
            double mean = judged == 0 ? 0 : sum / judged;
            card.score().ifPresent(score -> assertEquals(mean, score.doubleValue(), 1e-9, round));
            double all = goals.stream()
                    .mapToDouble(goal -> goal.weight().doubleValue())
                    .sum();
            assertEquals(judged / all, card.coverage().doubleValue(), 1e-9, round);
        }
        assertTrue(seen.size() == 6, "only these came about: " + seen);
    }

    /** Just at a mark, where a rounded comparison would err. */
    private static int near(Marks marks, int n) {
        return Math.min(n, (marks.target() * n + 50) / 100);
    }

    private static Measurement rate(int hits, int n) {
        return new Measurement(n == 0 ? Optional.empty() : Optional.of(BigFraction.of(hits, n)), hits, n, n, Map.of());
    }

    private static Status status(Marks marks, int hits, int n) {
        if (n == 0) {
            return Status.NO_DATA;
        }
        if (n < 10) {
            return Status.INSUFFICIENT_DATA;
        }
        if (marks.reaches(hits, n, marks.stretch())) {
            return Status.EXCEEDED;
        }
        if (marks.reaches(hits, n, marks.target())) {
            return Status.MET;
        }
        return marks.reaches(hits, n, marks.threshold()) ? Status.PARTLY : Status.MISSED;
    }

    /** The last mark that is reached, and the way from there to the next one. */
    private static double score(Marks marks, double value, int hits, int n) {
        int[] places = {marks.floor(), marks.threshold(), marks.target(), marks.stretch()};
        double[] worth = {0, 0.5, 1, 1.2};
        int last = -1;
        for (int i = 0; i < 4; i++) {
            last = marks.reaches(hits, n, places[i]) ? i : last;
        }
        if (last < 0) {
            return 0;
        }
        int next = last + 1;
        while (next < 4 && places[next] < 0) {
            next++;
        }
        if (next == 4) {
            return worth[last];
        }
        double way = (value - places[last] / 100.0) / ((places[next] - places[last]) / 100.0);
        return worth[last] + way * (worth[next] - worth[last]);
    }

    private static double attainment(Marks marks, int hits, int n) {
        double ratio = (double) hits / n / (marks.target() / 100.0);
        return marks.better() == Direction.HIGHER ? ratio : Math.max(0, 2 - ratio);
    }

    /** Whether both ends of Wilson's interval would get the same status. */
    private static boolean isSure(Marks marks, int hits, int n) {
        double z = 1.959963984540054;
        double centre = (hits + z * z / 2) / (n + z * z);
        double half = z / (n + z * z) * Math.sqrt((double) hits * (n - hits) / n + z * z / 4);
        return rung(marks, hits == 0 ? 0 : centre - half) == rung(marks, hits == n ? 1 : centre + half);
    }

    private static int rung(Marks marks, double value) {
        int rung = 0;
        for (int mark : new int[] {marks.threshold(), marks.target(), marks.stretch()}) {
            boolean past = marks.better() == Direction.HIGHER ? value >= mark / 100.0 : value <= mark / 100.0;
            rung += mark >= 0 && past ? 1 : 0;
        }
        return rung;
    }
}
