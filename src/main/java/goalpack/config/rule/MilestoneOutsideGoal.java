package goalpack.config.rule;

import goalpack.config.written.Written;
import goalpack.goal.Goal;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** A milestone that is due before its goal begins or after it ends. */
final class MilestoneOutsideGoal implements AgreedRule {
    @Override
    public String name() {
        return "milestone-outside-goal";
    }

    @Override
    public Stream<Problem> judge(Draft draft) {
        return draft.book().goals().stream()
                .filter(goal -> !goal.until().isBefore(goal.from()))
                .flatMap(goal -> draft.written(goal).items("milestones").stream()
                        .flatMap(milestone -> milestone.at("due").stream())
                        .filter(due -> !goal.holdsOn(LocalDate.parse(due.text())))
                        .map(due -> problem(goal, due)));
    }

    private Problem problem(Goal goal, Written due) {
        return Problem.stops(
                name(),
                due.place(),
                Map.of(
                        "goal", goal.id(),
                        "due", due.text(),
                        "from", goal.from().toString(),
                        "until", goal.until().toString()));
    }
}
