package goalpack.pack;

import goalpack.advise.Clue;
import goalpack.advise.SmartFailures;
import goalpack.advise.Suggesting;
import goalpack.goal.GoalBook;
import goalpack.measure.Ledgers;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.score.GoalResult;
import goalpack.score.PeriodPoint;
import goalpack.score.Scorecard;
import goalpack.score.Scoring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts together the page of a goal review. */
final class ReviewPages {
    /** More columns than these leave no room for their figures. */
    private static final int MOST_PARTS = 6;

    private final GoalBook book;
    private final Period period;
    private final LocalDate day;
    private final Periods periods;
    private final Scoring scoring;
    private final SeenSigns signs;

    /** @param asOf the day whose end the figures are as of */
    ReviewPages(GoalBook book, Ledgers ledgers, Period period, LocalDate asOf) {
        this.book = book;
        this.period = period;
        this.day = asOf.isBefore(period.lastDay()) ? asOf : period.lastDay();
        this.periods = new Periods(book.fiscalYear());
        this.scoring = new Scoring(ledgers, periods, asOf);
        this.signs = new SeenSigns(book, ledgers);
    }

    ReviewPage of(Scorecard card, FrontPage front) {
        return new ReviewPage(
                front,
                parts(),
                card.goals().stream().map(this::reviewed).toList(),
                Questions.of(front, day),
                signs.of(card.goals(), period));
    }

    /** The months of a half or quarter; of a year its quarters; of less than a month itself. */
    private List<Period> parts() {
        List<Period> months = periods.monthsIn(period);
        if (months.size() <= MOST_PARTS) {
            return months.isEmpty() ? List.of(period) : months;
        }
        List<Period> quarters = periods.within(period, Period.Kind.QUARTER);
        return quarters.subList(Math.max(0, quarters.size() - MOST_PARTS), quarters.size());
    }

    private Reviewed reviewed(GoalResult result) {
        List<PeriodPoint> points = scoring.points(result.goal(), result.scope(), parts());
        List<PeriodPoint> course = scoring.course(result.goal(), result.scope(), period);
        Suggesting suggesting = new Suggesting(result, points, course, period, day);
        Set<Clue> clues = suggesting.clues();
        return new Reviewed(
                result,
                points,
                year(result, course),
                List.copyOf(clues),
                suggesting.suggestion(),
                new SmartFailures(book, day).of(result, clues),
                scoring.firstAgreed(result, period));
    }

    /** Every period of the fiscal year that the review ends in; those after it as they are agreed. */
    private List<PeriodPoint> year(GoalResult result, List<PeriodPoint> course) {
        if (course.isEmpty()) {
            return List.of();
        }
        LocalDate last = periods.fiscalYear().endOf(period.lastDay());
        LocalDate first = periods.fiscalYear().startOf(period.lastDay());
        List<PeriodPoint> year = new ArrayList<>(course.stream()
                .filter(point -> !point.period().start().isBefore(first))
                .toList());
        Period next = course.getLast().period();
        List<Period> ahead = new ArrayList<>();
        while (!next.end().isAfter(last)) {
            next = periods.containing(next.end(), next.kind());
            ahead.add(next);
        }
        year.addAll(scoring.ahead(result.goal(), result.scope(), ahead));
        return year;
    }
}
