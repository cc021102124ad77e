package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Likeness;
import goalpack.config.written.Written;
import goalpack.problem.Problem;
import java.util.Set;
import java.util.stream.Stream;

/** Hours by a calendar that the book does not hold. */
final class CalendarUnknown implements WrittenRule {
    private static final Set<String> NOT_NAMES = Set.of("calendar", "unit");

    @Override
    public String name() {
        return "calendar-unknown";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Stream<Written> clocks = Measured.in(book)
                .flatMap(measured -> measured.written().at("with", "hours").stream())
                .filter(hours -> !NOT_NAMES.contains(hours.text()));
        Stream<Written> units = book.legible().at("units", "calendars").stream()
                .flatMap(calendars -> calendars.keys().values().stream());
        Stream<Written> partners = book.legible().at("partners").stream()
                .flatMap(all -> all.keys().values().stream())
                .flatMap(partner -> partner.at("goal", "hours").stream())
                .filter(hours -> !NOT_NAMES.contains(hours.text()));
        return book.names("calendars").stream()
                .flatMap(known -> Stream.concat(Stream.concat(clocks, units), partners)
                        .filter(name -> !known.contains(name.text()))
                        .map(name -> Problem.stops(name(), name.place(), Likeness.arguments(name.text(), known))));
    }
}
