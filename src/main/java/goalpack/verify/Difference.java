package goalpack.verify;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.Map;

/** Says that a file shows a figure otherwise than the run recorded it: the problem {@code figure-differs}. */
final class Difference {
    private Difference() {}

    static Problem inCell(String file, Recorded figure, String cell, String found) {
        return of(file, figure.id(), "cell", cell, figure.isStatus() ? figure.text() : figure.value(), found);
    }

    static Problem notPrinted(String file, String id, String text) {
        return of(file, id, "text", "", text, "");
    }

    static Problem inText(String file, Recorded figure, int found) {
        return of(
                file, figure.id(), "times", figure.text(), Integer.toString(figure.printed()), Integer.toString(found));
    }

    static Problem inTable(String file, Recorded figure, String column, String found) {
        return of(file, figure.id(), "column", column, figure.value(), found);
    }

    private static Problem of(String file, String id, String where, String at, String expected, String found) {
        return Problem.stops(
                "figure-differs",
                Place.file(file),
                Map.of("figure", id, "where", where, "at", at, "expected", expected, "found", found));
    }
}
