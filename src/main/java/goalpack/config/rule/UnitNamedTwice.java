package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Two units of the same name, so that nobody can say which is meant. */
final class UnitNamedTwice implements WrittenRule {
    @Override
    public String name() {
        return "unit-named-twice";
    }

    @Override
    public Stream<Problem> judge(WrittenBook book) {
        Map<String, Place> first = new HashMap<>();
        List<Written> again = names(book)
                .filter(unit -> first.putIfAbsent(name(unit), unit.keyPlace()) != null)
                .toList();
        return again.stream()
                .map(unit -> Problem.stops(
                        name(),
                        unit.keyPlace(),
                        Map.of(
                                "unit", name(unit),
                                "first", first.getOrDefault(name(unit), Place.NONE).line())));
    }

    /** The keys and leaves of the tree, in the order of the book. */
    static Stream<Written> names(WrittenBook book) {
        return book.sound().at("units", "tree").stream()
                .flatMap(Written::all)
                .skip(1);
    }

    /** The unit's name: a key, or a leaf's text. */
    static String name(Written unit) {
        return unit.value() instanceof Written.Scalar ? unit.text() : unit.key();
    }
}
