package goalpack.advise;

import goalpack.goal.Action;
import goalpack.goal.Goal;
import goalpack.goal.Scope;
import goalpack.problem.Problem;
import goalpack.score.PeriodPoint;
import goalpack.score.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A goal missed in the last two periods that are over, about which nothing open is agreed. */
final class MissWithoutAction implements FigureRule {
    private static final int IN_A_ROW = 2;

    @Override
    public String name() {
        return "miss-without-action";
    }

    @Override
    public Stream<Problem> judge(Experience experience) {
        return experience.goals().stream()
                .filter(goal -> goal.actions().stream().noneMatch(action -> isOpen(action, experience)))
                .flatMap(goal -> judge(experience, goal).stream());
    }

    private static boolean isOpen(Action action, Experience experience) {
        return action.done().filter(day -> !day.isAfter(experience.asOf())).isEmpty();
    }

    private Optional<Problem> judge(Experience experience, Goal goal) {
        List<Scope> missed = experience.scopes(goal).stream()
                .filter(scope -> isMissed(experience.past(goal, scope, IN_A_ROW)))
                .toList();
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.mend(
                        name(),
                        Spot.of(goal, "actions"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "units",
                                Where.names(missed),
                                "where",
                                Where.kind(missed),
                                "every",
                                goal.every().word())));
    }

    private static boolean isMissed(List<PeriodPoint> points) {
        return points.size() == IN_A_ROW && points.stream().allMatch(point -> point.status() == Status.MISSED);
    }
}
