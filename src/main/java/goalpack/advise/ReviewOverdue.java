package goalpack.advise;

import goalpack.goal.Goal;
import goalpack.goal.GoalBook;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A goal that nobody has looked at for half a year, or not on the day it was to be reviewed.
 *
 * <p>It was looked at when it began, was agreed or was revised; a day of review that is still to come within half a year
 * is soon enough.
 */
final class ReviewOverdue implements DatedRule {
    private static final int MONTHS = 6;

    @Override
    public String name() {
        return "review-overdue";
    }

    @Override
    public Stream<Problem> judge(GoalBook book, LocalDate day) {
        return book.goals().stream()
                .filter(goal -> goal.holdsOn(day))
                .flatMap(goal -> since(goal, day)
                        .map(since -> Problem.mend(
                                name(),
                                Spot.of(goal, "review"),
                                Map.of(
                                        "goal", goal.id(),
                                        "since", since.toString(),
                                        "planned", goal.review().isPresent() ? "missed" : "none")))
                        .stream());
    }

    /** The day that was missed, or the last on which the goal was looked at; empty when all is well. */
    static Optional<LocalDate> since(Goal goal, LocalDate day) {
        Optional<LocalDate> last = lastLook(goal, day);
        Optional<LocalDate> review = goal.review();
        if (review.isPresent() && review.get().isBefore(day)) {
            return last.filter(look -> !look.isBefore(review.get())).isPresent() ? Optional.empty() : review;
        }
        boolean planned =
                review.filter(next -> !next.isAfter(day.plusMonths(MONTHS))).isPresent();
        return planned ? Optional.empty() : last.filter(look -> look.isBefore(day.minusMonths(MONTHS)));
    }

    private static Optional<LocalDate> lastLook(Goal goal, LocalDate day) {
        Stream<LocalDate> begun = goal.from().equals(Goal.NO_START) ? Stream.of() : Stream.of(goal.from());
        Stream<LocalDate> agreed = goal.agreed().stream().map(agreement -> agreement.on());
        Stream<LocalDate> revised = goal.revisions().stream()
                .flatMap(revision -> Stream.concat(
                        Stream.of(revision.from()), revision.agreed().stream().map(agreement -> agreement.on())));
        return Stream.concat(Stream.concat(begun, agreed), revised)
                .filter(look -> !look.isAfter(day))
                .max(Comparator.naturalOrder());
    }
}
