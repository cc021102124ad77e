package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that each of the last six periods reached. */
final class TargetTooEasy implements FigureRule {
    @Override
    public String name() {
        return "target-too-easy";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream().flatMap(goal -> judge(experience, goal).stream());
    }

    private Optional<Problem> judge(Experience experience, Goal goal) {
        List<Scope> easy = experience.scopes(goal).stream()
                .filter(scope ->
                        Six.of(experience, goal, scope).filter(Six::allReach).isPresent())
                .toList();
        return easy.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.mend(
                        name(),
                        Spot.of(goal, "target"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "units",
                                Where.names(easy),
                                "where",
                                Where.kind(easy),
                                "periods",
                                Six.PERIODS,
                                "every",
                                goal.every().word())));
    }
}
