package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import java.util.LinkedHashMap;
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
        Map<Scope, Six> far = new LinkedHashMap<>();
        for (Scope scope : experience.scopes(goal)) {
            Six.of(experience, goal, scope)
                    .filter(six -> six.isBeyondChance() || six.isTwiceTheBestStep())
                    .ifPresent(six -> far.put(scope, six));
        }
        if (far.isEmpty()) {
            return Optional.empty();
        }
        boolean chance = far.values().iterator().next().isBeyondChance();
        return Optional.of(Problem.mend(
                name(),
                Spot.of(goal, "target"),
                new LastValues(goal, far).arguments(Map.of("why", chance ? "spread" : "step"))));
    }
}
