package goalpack.config.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds circles where each name points to at most one other. */
final class Circles {
    private Circles() {}

    /** Each circle once, from the member that comes first among the names, and closed by it: {@code a, b, a}. */
    static Stream<List<String>> in(Collection<String> names, Map<String, String> next) {
        Set<String> told = new HashSet<>();
        List<List<String>> circles = new ArrayList<>();
        for (String name : names) {
            List<String> way = new ArrayList<>(List.of(name));
            String at = next.getOrDefault(name, "");
            while (next.containsKey(at) && !way.contains(at)) {
                way.add(at);
                at = next.getOrDefault(at, "");
            }
            if (at.equals(name) && !told.contains(name)) {
                told.addAll(way);
                way.add(name);
                circles.add(way);
            }
        }
        return circles.stream();
    }
}
