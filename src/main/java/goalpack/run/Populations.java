package goalpack.run;

import goalpack.goal.GoalBook;
import goalpack.goal.Person;
import goalpack.ingest.Coverage;
import goalpack.ingest.Intake;
import goalpack.measure.Attributing;
import goalpack.measure.Clocks;
import goalpack.measure.Population;
import goalpack.period.AllHours;
import goalpack.ticket.Column;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns what was read into what is measured. */
final class Populations {
    private Populations() {}

    static Population of(GoalBook book, Intake intake, Occasion occasion) {
        return of(book, intake, occasion.asOf());
    }

    /** Who works where, by every way to write them. */
    static Attributing attributing(GoalBook book) {
        Map<String, String> units = new TreeMap<>();
        for (Person person : book.people()) {
            Stream.concat(Stream.of(person.id(), person.name(), person.email()), person.aliases().stream())
                    .filter(written -> !written.isBlank())
                    .forEach(written -> units.put(written, person.unit()));
        }
        return new Attributing(book.units(), units);
    }

    /** As of the end of that day. */
    static Population of(GoalBook book, Intake intake, LocalDate asOf) {
        Map<String, Set<Column>> columns = new TreeMap<>();
        for (Coverage coverage : intake.coverage()) {
            columns.put(coverage.source(), Set.copyOf(coverage.filled().keySet()));
        }
        Instant end = asOf.plusDays(1).atStartOfDay(book.zone()).toInstant();
        Clocks clocks = new Clocks(book.calendars(), book.units(), new AllHours("", book.zone()));
        return new Population(intake.tickets(), columns, book.units(), clocks, end, book.zone())
                .beginning()
                .with(book.facts())
                .with(book.partners())
                .with(attributing(book))
                .knowing(People.ids(book));
    }
}
