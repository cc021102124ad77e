package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import java.util.LinkedHashMap;
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
        Map<Scope, Six> easy = new LinkedHashMap<>();
        for (Scope scope : experience.scopes(goal)) {
            Six.of(experience, goal, scope).filter(Six::allReach).ifPresent(six -> easy.put(scope, six));
        }
        return easy.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Problem.mend(name(), Spot.of(goal, "target"), new LastValues(goal, easy).arguments(Map.of())));
    }
}
