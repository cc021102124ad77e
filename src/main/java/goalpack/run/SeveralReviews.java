package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Review;
import goalpack.period.Period;
import goalpack.period.Periods;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Several reviews of one book, one after the other: the shortest first, each longer one where its period ends with that.
 *
 * <p>So one line in a timetable serves the whole year: a mid-year review is made in the month that ends a half-year.
 */
public final class SeveralReviews {
    private final ReviewRun run;

    public SeveralReviews(Watcher watcher) {
        this.run = new ReviewRun(watcher);
    }

    /** What became of one of them. */
    public sealed interface End {}

    /** It was run. */
    public record Done(Outcome outcome) implements End {}

    /**
     * None of its periods ends on that day.
     *
     * @param period of the shortest review
     * @param language of the book
     */
    public record LeftOut(Review.Cycle review, String period, String language) implements End {}

    /**
     * Runs them. Where nothing was published for the shortest, nothing is run for the others.
     *
     * @param reviews at least one
     * @param told of each as soon as it has ended
     */
    public void run(Request request, List<Review.Cycle> reviews, Consumer<End> told) {
        List<Review.Cycle> shortestFirst =
                new ArrayList<>(reviews.stream().distinct().sorted().toList());
        Review.Cycle shortest = shortestFirst.removeFirst();
        Outcome first = run.run(request.review(shortest));
        told.accept(new Done(first));
        Optional<GoalBook> book = BookCheck.of(request.book())
                .value()
                .map(BookCheck.ReadBook::book)
                .filter(any -> !shortestFirst.isEmpty());
        if (book.isEmpty() || first.folder().isEmpty()) {
            return;
        }
        Periods periods = new Periods(book.get().fiscalYear());
        LocalDate today = request.today(book.get().zone());
        Path made = first.folder().get().toAbsolutePath();
        Optional<Period> period = periods.read(
                        made.getName(made.getNameCount() - 3).toString(), today)
                .value();
        period.ifPresent(ended -> shortestFirst.forEach(review ->
                told.accept(longer(request, review, ended, periods, book.get().language()))));
    }

    private End longer(Request request, Review.Cycle review, Period ended, Periods periods, String language) {
        Period its = periods.containing(ended.lastDay(), Occasions.kind(review));
        return its.end().equals(ended.end())
                ? new Done(run.run(request.period(its.id()).review(review)))
                : new LeftOut(review, ended.id(), language);
    }
}
