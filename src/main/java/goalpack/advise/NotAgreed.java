package goalpack.advise;

import goalpack.goal.Every;
import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import goalpack.problem.Severity;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** A goal that only one side, or nobody, has agreed to; in the goal's first period there is still time. */
final class NotAgreed implements DatedRule {
    private static final int SIDES = 2;

    @Override
    public String name() {
        return "not-agreed";
    }

    @Override
    public Stream<Problem> judge(GoalBook book, LocalDate day) {
        return book.goals().stream()
                .filter(goal -> names(goal) < SIDES)
                .map(goal -> new Problem(
                        isInFirstPeriod(goal, day) ? Severity.PRACTICE : Severity.MEND,
                        name(),
                        Spot.of(goal, "agreed"),
                        Map.of("goal", goal.id(), "names", names(goal))));
    }

    private static int names(Goal goal) {
        return goal.agreed().map(agreement -> agreement.by().size()).orElse(0);
    }

    private static boolean isInFirstPeriod(Goal goal, LocalDate day) {
        return !goal.from().equals(Goal.NO_START) && day.isBefore(after(goal.from(), goal.every()));
    }

    private static LocalDate after(LocalDate first, Every every) {
        return switch (every) {
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case HALF -> first.plusMonths(6);
            case YEAR -> first.plusYears(1);
        };
    }
}
