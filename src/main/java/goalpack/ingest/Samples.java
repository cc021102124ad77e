package goalpack.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The first different values of each column of a file, for those who look at how it is read. */
class Samples {
    /** Keeps nothing. */
    static final Samples NONE = new Samples() {
        @Override
        void look(String[] cells) {}
    };

    private static final int KEPT = 3;
    private static final int LONGEST = 60;

    private final Map<Integer, Set<String>> values = new TreeMap<>();

    void look(String[] cells) {
        for (int place = 0; place < cells.length; place++) {
            Set<String> kept = values.computeIfAbsent(place, any -> new LinkedHashSet<>());
            if (kept.size() < KEPT && !cells[place].isBlank()) {
                kept.add(shown(cells[place]));
            }
        }
    }

    /** In one line, and not too long. */
    private static String shown(String cell) {
        String line = cell.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "\u2026";
    }

    /** Empty for a column that says nothing. */
    List<String> of(int place) {
        return new ArrayList<>(values.getOrDefault(place, Set.of()));
    }
}
