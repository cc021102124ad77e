package goalpack.ingest;

import goalpack.ticket.Column;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which canonical columns a source's files have, and in how many rows they say something.
 *
 * @param rows rows read as versions of tickets
 * @param supplied columns that a header of some file feeds, derived stamps included
 * @param filled rows in which a column says something; a column that is not here says nothing at all
 * @param wanted for each column that the source's profile knows, the headers that would feed it
 */
public record Coverage(
        String source, int rows, Set<Column> supplied, Map<Column, Integer> filled, Map<Column, List<String>> wanted) {
    public Coverage {
        supplied = Set.copyOf(supplied);
        filled = Map.copyOf(filled);
        wanted = Map.copyOf(wanted);
    }

    /**
     * With what events fill.
     *
     * @param more how many tickets lacked a column that their events say
     * @param made how many tickets the events alone make
     */
    Coverage and(Map<Column, Integer> more, int made) {
        Map<Column, Integer> all = new HashMap<>(filled);
        more.forEach((column, n) -> all.merge(column, n, Integer::sum));
        Set<Column> columns = new HashSet<>(supplied);
        columns.addAll(more.keySet());
        return new Coverage(source, rows + made, columns, all, wanted);
    }

    /** A column that no row of the source fills counts as missing. */
    public boolean isMissing(Column column) {
        return !filled.containsKey(column);
    }
}
