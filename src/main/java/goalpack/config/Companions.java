package goalpack.config;

import goalpack.config.bind.BookBinder;
import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.goal.FactSheet;
import goalpack.goal.Person;
import goalpack.period.Calendar;
import goalpack.period.Periods;
import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the book names and other files hold: people, holidays. */
final class Companions {
    private final Path folder;
    private final Function<Path, Checked<List<Map<String, String>>>> tables;
    private final List<Problem> problems;

    /**
     * Of a book's folder.
     *
     * @param problems where problems of the files go
     */
    Companions(Path folder, Function<Path, Checked<List<Map<String, String>>>> tables, List<Problem> problems) {
        this.folder = folder;
        this.tables = tables;
        this.problems = problems;
    }

    /** The sound calendars by name. */
    Map<String, Calendar> calendars(Written book) {
        ZoneId zone = BookBinder.zone(book);
        Map<String, Calendar> calendars = new HashMap<>();
        for (Written calendar :
                book.at("calendars").map(Written::keys).orElse(Map.of()).values()) {
            OfficeHours.read(calendar, zone, this::rows, problems)
                    .ifPresent(hours -> calendars.put(calendar.key(), hours));
        }
        return calendars;
    }

    /** The people of the file that the book names; none without one. */
    List<Person> people(WrittenBook book) {
        Optional<Written> file = book.sound().at("people");
        List<Person> people = new ArrayList<>();
        file.flatMap(this::rows).ifPresent(rows -> {
            PeopleFile read = new PeopleFile(rows, book, problems);
            people.addAll(read.people());
        });
        return people;
    }

    /** The figures of the file that the book names; none without one. */
    FactSheet facts(WrittenBook book) {
        return book.sound()
                .at("facts")
                .flatMap(this::rows)
                .map(rows ->
                        new FactsFile(rows, book, new Periods(BookBinder.fiscalYear(book.sound())), problems).sheet())
                .orElse(FactSheet.NONE);
    }

    /** The rows of the file that the value names; empty when it cannot be read, which is told. */
    private Optional<Rows> rows(Written name) {
        Path file = folder.resolve(name.text());
        Checked<List<Map<String, String>>> read = tables.apply(file);
        problems.addAll(read.problems());
        return read.value().map(rows -> new Rows(file, rows));
    }

    /** A CSV file's rows, one map from header to cell for each. */
    record Rows(Path file, List<Map<String, String>> rows) {
        /** Its rows with their places; the header is line 1. */
        List<Row> numbered() {
            List<Row> numbered = new ArrayList<>();
            for (Map<String, String> cells : rows) {
                numbered.add(new Row(file.toString(), numbered.size() + 2, cells));
            }
            return numbered;
        }

        /**
         * Whether its header has the columns; each that is missing is told.
         *
         * @param rule of the problem
         */
        boolean has(List<String> columns, String rule, List<Problem> problems) {
            List<String> missing = rows.isEmpty()
                    ? List.of()
                    : columns.stream()
                            .filter(column -> !rows.getFirst().containsKey(column))
                            .toList();
            missing.forEach(column ->
                    problems.add(Problem.stops(rule, Place.line(file.toString(), 1), Map.of("column", column))));
            return missing.isEmpty();
        }
    }
}
