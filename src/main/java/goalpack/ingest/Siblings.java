package goalpack.ingest;

import goalpack.ingest.DateSurvey.Found;
import goalpack.ingest.DateSurvey.Ground;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the files of an entry tell about each other's dates: one program wrote them.
 *
 * <p>A column whose order a file leaves open is read as in the files that show it, where those agree; a column that none of
 * them shows, as their other columns, where all of those agree.
 */
final class Siblings {
    private final List<FileTickets> files;

    private Siblings(List<FileTickets> files) {
        this.files = files;
    }

    /** The orders to read files again with, by file; files that leave nothing open are not there. */
    static Map<ExportFile, Map<Integer, Found>> tell(List<FileTickets> read) {
        Map<ExportFile, Map<Integer, Found>> told = new HashMap<>();
        read.stream()
                .collect(Collectors.groupingBy(file -> file.file().source()))
                .values()
                .forEach(siblings -> new Siblings(siblings).tell(told));
        return told;
    }

    private void tell(Map<ExportFile, Map<Integer, Found>> told) {
        for (FileTickets file : files) {
            Map<Integer, Found> orders = new HashMap<>(file.orders());
            file.orders().forEach((place, found) -> {
                if (found.isOpen()) {
                    order(file.headerOf(place))
                            .ifPresent(order ->
                                    orders.put(place, new Found(order, Ground.LIKE_ITS_SIBLINGS, found.examples())));
                }
            });
            if (!orders.equals(file.orders())) {
                told.put(file.file(), orders);
            }
        }
    }

    private Optional<DateOrder> order(String header) {
        Set<DateOrder> same = shown(Optional.of(header));
        return only(same.isEmpty() ? shown(Optional.empty()) : same);
    }

    private static Optional<DateOrder> only(Set<DateOrder> orders) {
        return orders.size() == 1 ? orders.stream().findFirst() : Optional.empty();
    }

    /** The orders that files show in columns of a header, or in any. */
    private Set<DateOrder> shown(Optional<String> header) {
        return files.stream()
                .flatMap(file -> file.orders().entrySet().stream()
                        .filter(order -> order.getValue().ground() == Ground.SHOWN)
                        .filter(order -> header.isEmpty()
                                || CellText.fold(header.get()).equals(CellText.fold(file.headerOf(order.getKey())))))
                .map(order -> order.getValue().order())
                .collect(Collectors.toSet());
    }
}
