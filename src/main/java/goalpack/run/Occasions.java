package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Review;
import goalpack.ingest.Intake;
import goalpack.pack.Standing;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which period is reviewed, as of which day, and how final its figures are. */
final class Occasions {
    private final GoalBook book;
    private final Periods periods;

    Occasions(GoalBook book) {
        this.book = book;
        this.periods = new Periods(book.fiscalYear());
    }

    Checked<Occasion> of(Request request, Intake intake) {
        Optional<LocalDate> latest =
                intake.latestStamp().map(stamp -> stamp.atZone(book.zone()).toLocalDate());
        Optional<LocalDate> known = request.asOf().or(book::asOf).or(() -> latest);
        return known.isEmpty()
                ? Checked.refused(List.of(Problem.stops("no-tickets", Place.NONE, Map.of())))
                : of(request, intake, known.get());
    }

    private Checked<Occasion> of(Request request, Intake intake, LocalDate asOf) {
        Checked<Period> period = request.period()
                .map(text -> periods.read(text, request.today(book.zone())))
                .orElseGet(() -> Checked.of(periods.lastComplete(
                        request.review().map(Occasions::kind).orElse(Period.Kind.MONTH), asOf.plusDays(1))));
        if (!period.isUsable()) {
            return Checked.refused(period.problems());
        }
        Period reviewed = period.value().orElseThrow();
        Review.Cycle cycle = request.review().orElseGet(() -> cycle(reviewed));
        Optional<Problem> mismatch = mismatch(reviewed, cycle);
        return mismatch.isPresent()
                ? Checked.refused(List.of(mismatch.get()))
                : Checked.of(new Occasion(reviewed, cycle, asOf, finality(intake, reviewed, asOf)));
    }

    private static Optional<Problem> mismatch(Period period, Review.Cycle cycle) {
        boolean fits = period.kind() == Period.Kind.RANGE || cycle(period) == cycle;
        return fits
                ? Optional.empty()
                : Optional.of(Problem.stops(
                        "period-does-not-fit-review",
                        Place.NONE,
                        Map.of(
                                "period",
                                period.id(),
                                "review",
                                cycle.word(),
                                "fits",
                                cycle(period).word())));
    }

    private Standing.Finality finality(Intake intake, Period period, LocalDate asOf) {
        if (Ends.isDraft(intake, book)) {
            return Standing.Finality.DRAFT;
        }
        if (asOf.isBefore(period.lastDay())) {
            return Standing.Finality.IN_PROGRESS;
        }
        LocalDate settled = period.lastDay().plusDays(book.settings().settleDays());
        return asOf.isAfter(settled) ? Standing.Finality.FINAL : Standing.Finality.PROVISIONAL;
    }

    private static Review.Cycle cycle(Period period) {
        return switch (period.kind()) {
            case QUARTER -> Review.Cycle.QUARTERLY;
            case HALF -> Review.Cycle.MID_YEAR;
            case YEAR -> Review.Cycle.ANNUAL;
            default -> Review.Cycle.MONTHLY;
        };
    }

    /** The length of a review's period. */
    static Period.Kind kind(Review.Cycle cycle) {
        return switch (cycle) {
            case MONTHLY -> Period.Kind.MONTH;
            case QUARTERLY -> Period.Kind.QUARTER;
            case MID_YEAR -> Period.Kind.HALF;
            case ANNUAL -> Period.Kind.YEAR;
        };
    }
}
