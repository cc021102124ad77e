package goalpack.config;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row of a CSV file beside the book. */
record Row(String file, int line, Map<String, String> cells) {

    /** The cell's text; empty when the file has no such column. */
    String text(String column) {
        return cells.getOrDefault(column, "").strip();
    }

    /** Where the cell stands, by line and column's name. */
    Place place(String column) {
        return new Place(file, line, 0, column);
    }

    /** The cell's day; an unreadable one is told. */
    Optional<LocalDate> date(String column, List<Problem> problems) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            problems.add(Problem.stops("cell-not-a-day", place(column), Map.of("column", column, "found", text)));
            return Optional.empty();
        }
    }
}
