package goalpack.run;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names files as they are called beside the goal book, wherever the book's folder is.
 *
 * <p>So the same input says the same on every machine.
 */
record Beside(Path folder) {

    static Beside book(Path book) {
        Path folder = book.toAbsolutePath().normalize().getParent();
        return new Beside(folder == null ? Path.of("") : folder);
    }

    List<Problem> named(List<Problem> problems) {
        return problems.stream().map(this::named).toList();
    }

    private Problem named(Problem problem) {
        Place place = problem.place();
        Map<String, Object> arguments = new TreeMap<>(problem.arguments());
        arguments.computeIfPresent("file", (key, file) -> name(file.toString()));
        return new Problem(
                problem.severity(),
                problem.rule(),
                new Place(name(place.file()), place.line(), place.column(), place.path()),
                arguments);
    }

    private String name(String file) {
        if (file.isEmpty()) {
            return file;
        }
        Path path = Path.of(file);
        boolean inside = path.isAbsolute() && path.normalize().startsWith(folder);
        return inside ? folder.relativize(path.normalize()).toString().replace('\\', '/') : file;
    }
}
