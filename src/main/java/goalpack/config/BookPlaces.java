package goalpack.config;

import goalpack.config.written.Written;
import goalpack.config.written.YamlFile;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the keys of a goal book stand in its file. */
public final class BookPlaces {
    private final Map<String, Place> values = new HashMap<>();
    private final Map<String, Place> keys = new HashMap<>();

    private BookPlaces(Written whole) {
        whole.all().forEach(value -> {
            values.put(value.path(), value.place());
            keys.put(value.path(), value.keyPlace());
        });
    }

    /** The problems, of which only the paths within the book are known, at their lines and columns. */
    public static List<Problem> placed(Path book, List<Problem> problems) {
        return YamlFile.read(book)
                .value()
                .map(BookPlaces::new)
                .map(places -> problems.stream().map(places::placed).toList())
                .orElse(problems);
    }

    private Problem placed(Problem problem) {
        return new Problem(problem.severity(), problem.rule(), of(problem.place()), problem.arguments());
    }

    /** The value at the path; where the book does not write it, the key of what it would stand in. */
    private Place of(Place place) {
        Place found = values.get(place.path());
        String path = place.path();
        while (found == null && !path.isEmpty()) {
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
            found = keys.get(path);
        }
        return found == null ? place : found;
    }
}
