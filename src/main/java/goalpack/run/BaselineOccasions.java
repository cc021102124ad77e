package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.ingest.Intake;
import goalpack.period.Period;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.ticket.JourneyStep;
import goalpack.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which period a baseline tells of: a month in which tickets came in, where none is asked for. */
final class BaselineOccasions {
    private BaselineOccasions() {}

    static Checked<Occasion> of(BaselineRequest request, GoalBook book, Intake intake) {
        Checked<Occasion> latest = new Occasions(book).of(request.asRequest(), intake);
        if (!latest.isUsable()
                || request.period().isPresent()
                || isBusy(latest.value().orElseThrow(), book, intake)) {
            return latest;
        }
        Optional<Instant> arrival = intake.tickets().stream()
                .flatMap(ticket -> ticket.at(JourneyStep.CREATED_AT).stream())
                .max(Instant::compareTo);
        return arrival.isEmpty()
                ? latest
                : inMonthOf(arrival.get(), latest.value().orElseThrow(), request, book, intake);
    }

    private static boolean isBusy(Occasion occasion, GoalBook book, Intake intake) {
        return intake.tickets().stream().anyMatch(ticket -> cameIn(ticket, occasion.period(), book));
    }

    private static boolean cameIn(Ticket ticket, Period period, GoalBook book) {
        return ticket.at(JourneyStep.CREATED_AT)
                .filter(at -> period.contains(at.atZone(book.zone()).toLocalDate()))
                .isPresent();
    }

    private static Checked<Occasion> inMonthOf(
            Instant arrival, Occasion empty, BaselineRequest request, GoalBook book, Intake intake) {
        LocalDate day = arrival.atZone(book.zone()).toLocalDate();
        Period month = new Periods(book.fiscalYear()).containing(day, Period.Kind.MONTH);
        Checked<Occasion> found = new Occasions(book).of(request.asRequest().period(month.id()), intake);
        List<Problem> problems = new ArrayList<>(found.problems());
        problems.add(Problem.practice(
                "baseline-month-empty",
                Place.NONE,
                Map.of("empty", empty.period().id(), "period", month.id())));
        return new Checked<>(found.value(), problems);
    }
}
