package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A target that the last six periods give no reason to hope for. */
final class TargetOutOfReach implements FigureRule {
    @Override
    public String name() {
        return "target-out-of-reach";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream().flatMap(goal -> judge(experience, goal).stream());
    }

    private Optional<Problem> judge(Experience experience, Goal goal) {
        List<Scope> far = experience.scopes(goal).stream()
                .filter(scope -> Six.of(experience, goal, scope)
                        .filter(six -> six.isBeyondChance() || six.isTwiceTheBestStep())
                        .isPresent())
                .toList();
        if (far.isEmpty()) {
            return Optional.empty();
        }
        boolean chance = Six.of(experience, goal, far.getFirst())
                .filter(Six::isBeyondChance)
                .isPresent();
        return Optional.of(Problem.mend(
                name(),
                Spot.of(goal, "target"),
                Map.of(
                        "goal", goal.id(),
                        "units", Where.names(far),
                        "where", Where.kind(far),
                        "periods", Six.PERIODS,
                        "why", chance ? "spread" : "step",
                        "every", goal.every().word())));
    }
}
