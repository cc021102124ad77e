package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.goal.Milestone;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A step of a goal in force that is past its day and not reported done; steps that tickets decide are left to them. */
final class MilestoneOverdue implements DatedRule {
    @Override
    public String name() {
        return "milestone-overdue";
    }

    @Override
    public Stream<Problem> judge(GoalBook book, LocalDate day) {
        return book.goals().stream()
                .filter(goal -> goal.holdsOn(day))
                .flatMap(goal -> IntStream.range(0, goal.milestones().size())
                        .mapToObj(number -> judge(book, goal, number, day))
                        .flatMap(Optional::stream));
    }

    private Optional<Problem> judge(GoalBook book, Goal goal, int number, LocalDate day) {
        Milestone milestone = goal.milestones().get(number);
        return milestone.when().isEmpty()
                        && !isDone(milestone, day)
                        && milestone.due().isBefore(day)
                ? Optional.of(Problem.mend(
                        name(),
                        Spot.of(goal, "milestones[" + number + "]"),
                        Map.of(
                                "goal",
                                goal.id(),
                                "milestone",
                                milestone.says().in(book.language()),
                                "due",
                                milestone.due().toString())))
                : Optional.empty();
    }

    private static boolean isDone(Milestone milestone, LocalDate day) {
        return milestone.done().filter(done -> !done.isAfter(day)).isPresent();
    }
}
