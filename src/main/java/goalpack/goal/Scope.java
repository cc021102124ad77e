package goalpack.goal;

import java.util.List;

/**
 * The part of the organisation that a figure speaks of.
 *
 * @param path unit names from the top; empty for the whole
 * @param leaves the values of the units' ticket field that belong to it
 */
public record Scope(List<String> path, List<String> leaves) {
    public Scope {
        path = List.copyOf(path);
        leaves = List.copyOf(leaves);
    }

    /** The unit's name; empty for the whole. */
    public String name() {
        return path.isEmpty() ? "" : path.getLast();
    }

    public boolean isWhole() {
        return path.isEmpty();
    }

    /** The path with slashes, {@code EMEA/EMEA Tier 1}; empty for the whole. */
    public String text() {
        return String.join("/", path);
    }

    /** Whether the other is this one or below it. */
    public boolean covers(Scope other) {
        return other.path.size() >= path.size()
                && other.path.subList(0, path.size()).equals(path);
    }
}
