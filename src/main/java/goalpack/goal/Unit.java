package goalpack.goal;

import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the organisation; the leaves are the values of the ticket field that units go by.
 *
 * @param name unique among all units; empty for the whole
 */
public record Unit(String name, List<Unit> children) {
    public Unit {
        children = List.copyOf(children);
    }

    /** This unit and everything below it, itself first. */
    public Stream<Unit> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Unit::all));
    }

    /** The names of the units below it that have no children; its own when it has none. */
    public List<String> leaves() {
        return all().filter(unit -> unit.children.isEmpty()).map(Unit::name).toList();
    }
}
