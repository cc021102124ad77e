package goalpack.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The part of the organisation that a figure speaks of.
 *
 * @param path unit names from the top, and behind them the id of a person whose own tickets it is; empty for the whole
 * @param leaves the values of the units' ticket field that belong to it
 * @param person whose own tickets it is; empty for all of the units'
 */
public record Scope(List<String> path, List<String> leaves, Optional<Person> person) {
    public Scope {
        path = List.copyOf(path);
        leaves = List.copyOf(leaves);
    }

    /** A scope of units. */
    public Scope(List<String> path, List<String> leaves) {
        this(path, leaves, Optional.empty());
    }

    /** The tickets of one person within it. */
    public Scope of(Person one) {
        List<String> below = new ArrayList<>(path);
        below.add(one.id());
        return new Scope(below, leaves, Optional.of(one));
    }

    /** The unit's name, or the person's id; empty for the whole. */
    public String name() {
        return path.isEmpty() ? "" : path.getLast();
    }

    /** The unit's or the person's name, for those who may read it. */
    public String shownName() {
        return person.map(Person::name).orElseGet(this::name);
    }

    public boolean isWhole() {
        return path.isEmpty();
    }

    /** The path with slashes, {@code EMEA/EMEA Tier 1}; empty for the whole. */
    public String text() {
        return String.join("/", path);
    }

    /** The path of its unit, without the person. */
    public String unitText() {
        return String.join("/", person.isEmpty() ? path : path.subList(0, path.size() - 1));
    }

    /** Whether the other is this one or below it. */
    public boolean covers(Scope other) {
        return other.path.size() >= path.size()
                && other.path.subList(0, path.size()).equals(path);
    }
}
