package goalpack.ingest;

import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds files of one source that do not have the headers of the file before: columns that are new or gone, and names that
 * stand there more or less often, so that one of them may mean something else.
 *
 * <p>Told only where a column that is read for tickets is among them; columns that nobody reads come and go.
 */
final class HeaderDrift {
    private HeaderDrift() {}

    /**
     * A warning for each file whose headers are not those of the file before.
     *
     * @param files of one source, read by one profile
     */
    static List<Problem> among(List<FileTickets> files) {
        List<FileTickets> byAge = files.stream()
                .sorted(Comparator.comparing(
                                (FileTickets read) -> read.file().exported().orElse(LocalDate.MIN))
                        .thenComparing(read -> read.file().name()))
                .toList();
        List<Problem> problems = new ArrayList<>();
        for (int i = 1; i < byAge.size(); i++) {
            between(byAge.get(i - 1), byAge.get(i)).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> between(FileTickets earlier, FileTickets later) {
        SortedMap<String, Integer> before = counts(earlier);
        SortedMap<String, Integer> after = counts(later);
        Map<String, String> names = new LinkedHashMap<>();
        earlier.layout().header().names().forEach(name -> names.putIfAbsent(CellText.fold(name), name));
        later.layout().header().names().forEach(name -> names.putIfAbsent(CellText.fold(name), name));
        List<String> gone = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> otherwise = new ArrayList<>();
        boolean matters = !earlier.layout().supplied().equals(later.layout().supplied());
        for (Map.Entry<String, String> name : names.entrySet()) {
            int was = before.getOrDefault(name.getKey(), 0);
            int is = after.getOrDefault(name.getKey(), 0);
            if (was > 0 && is == 0) {
                gone.add(name.getValue());
            } else if (was == 0 && is > 0) {
                added.add(name.getValue());
            } else if (was != is) {
                otherwise.add(name.getValue());
                matters |= isRead(earlier, name.getKey()) || isRead(later, name.getKey());
            }
        }
        return matters
                ? Optional.of(Problem.practice(
                        "headers-drift",
                        Place.line(later.file().name(), 1),
                        Map.of(
                                "file", later.file().name(),
                                "earlier", earlier.file().name(),
                                "gone", listed(gone),
                                "added", listed(added),
                                "otherwise", listed(otherwise))))
                : Optional.empty();
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "none" : Recognition.shown(names);
    }

    private static SortedMap<String, Integer> counts(FileTickets read) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        read.layout().header().names().forEach(name -> counts.merge(CellText.fold(name), 1, Integer::sum));
        return counts;
    }

    private static boolean isRead(FileTickets read, String name) {
        return read.layout().places().values().stream()
                .anyMatch(place -> CellText.fold(read.headerOf(place)).equals(name));
    }
}
