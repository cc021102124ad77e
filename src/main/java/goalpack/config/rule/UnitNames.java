package goalpack.config.rule;

import goalpack.config.bind.WrittenBook;
import goalpack.config.written.Written;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names in the tree of units. */
public final class UnitNames {
    private UnitNames() {}

    /** All names, in the order of the book; empty when the units are not sound, so that nothing can be said about them. */
    public static Optional<Set<String>> in(WrittenBook book) {
        if (book.whole().at("units").isPresent() && book.sound().at("units").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all(book).map(UnitNames::name).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** The keys and leaves of the tree, in the order of the book. */
    static Stream<Written> all(WrittenBook book) {
        return book.legible().at("units", "tree").stream().flatMap(Written::all).skip(1);
    }

    /** The unit's name: a key, or a leaf's text. */
    static String name(Written unit) {
        return unit.value() instanceof Written.Scalar ? unit.text() : unit.key();
    }
}
