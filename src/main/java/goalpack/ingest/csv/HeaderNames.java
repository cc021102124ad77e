package goalpack.ingest.csv;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a header, to be known again among the rows, whatever their case. */
final class HeaderNames {
    /** With so few names a row is hardly the header of another table. */
    private static final int FEW = 2;

    private final List<String> inOrder;
    private final Set<String> names;

    HeaderNames(List<String> header) {
        inOrder = header.stream().map(HeaderNames::fold).toList();
        names = new HashSet<>(inOrder);
        names.remove("");
    }

    /** Whether the cells are the names, each in its place. */
    boolean areAgain(String[] cells) {
        if (inOrder.isEmpty() || cells.length != inOrder.size()) {
            return false;
        }
        int same = 0;
        while (same < cells.length && fold(cells[same]).equals(inOrder.get(same))) {
            same++;
        }
        return same == cells.length;
    }

    /** Whether more than half of the names are among the cells. */
    boolean areMostlyIn(String[] cells) {
        if (names.size() <= FEW) {
            return false;
        }
        Set<String> found = new HashSet<>();
        for (int next = 0; next < cells.length && canStillBeMost(found.size() + cells.length - next); next++) {
            String cell = fold(cells[next]);
            if (names.contains(cell)) {
                found.add(cell);
            }
        }
        return canStillBeMost(found.size());
    }

    private boolean canStillBeMost(int found) {
        return found * 2 > names.size();
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
