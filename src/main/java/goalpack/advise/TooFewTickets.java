package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import goalpack.score.Judgement;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** A goal that will have too few tickets for a verdict: fewer, on average of the last three periods, than it needs. */
final class TooFewTickets implements FigureRule {
    private static final int PERIODS = 3;

    @Override
    public String name() {
        return "too-few-tickets";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream().flatMap(goal -> judge(experience, goal).stream());
    }

    private Optional<Problem> judge(Experience experience, Goal goal) {
        int needed = Judgement.minN(goal);
        List<Scope> scarce = experience.scopes(goal).stream()
                .filter(scope -> average(experience, goal, scope).compareTo(BigFraction.of(needed)) < 0)
                .filter(scope -> !isWithoutColumn(experience, goal, scope))
                .toList();
        return scarce.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.mend(
                        name(),
                        Spot.of(goal, "metric"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "units",
                                Where.names(scarce),
                                "where",
                                Where.kind(scarce),
                                "average",
                                average(experience, goal, scarce.getFirst()).intValue(),
                                "needed",
                                needed,
                                "every",
                                goal.every().word())));
    }

    /** Whether no export has the column: what column-missing says is no want of tickets. */
    private static boolean isWithoutColumn(Experience experience, Goal goal, Scope scope) {
        return experience.past(goal, scope, PERIODS).stream()
                .allMatch(point -> point.actual().coverage().signum() == 0);
    }

    /** Tickets a period, from the first of the last periods on that has any. */
    private static BigFraction average(Experience experience, Goal goal, Scope scope) {
        List<Long> counts = experience.past(goal, scope, PERIODS).stream()
                .map(point -> point.actual().n())
                .dropWhile(count -> count == 0)
                .toList();
        return counts.isEmpty()
                ? BigFraction.ZERO
                : BigFraction.of(
                        BigInteger.valueOf(
                                counts.stream().mapToLong(Long::longValue).sum()),
                        BigInteger.valueOf(counts.size()));
    }
}
