package goalpack.render.model;

import goalpack.goal.MetricSpec;
import goalpack.measure.Needs;
import goalpack.pack.LastPage;
import goalpack.pack.Pack;
import goalpack.ticket.Column;
import java.util.List;
import java.util.TreeSet;

/** Which of a metric's columns the exports of a pack lack. */
final class MissingColumns {
    private MissingColumns() {}

    /** Canonical headers, sorted; all that the metric needs where the last page names none of them. */
    static List<String> of(Pack pack, MetricSpec spec) {
        List<String> missing = named(pack, spec);
        return missing.isEmpty() ? Needs.of(spec).stream().map(Column::header).toList() : missing;
    }

    /** Only those that the last page names. */
    static List<String> named(Pack pack, MetricSpec spec) {
        List<Column> needed = Needs.of(spec);
        TreeSet<String> missing = new TreeSet<>();
        for (LastPage page : lastPages(pack)) {
            page.missingColumns()
                    .values()
                    .forEach(columns -> columns.stream()
                            .filter(needed::contains)
                            .map(Column::header)
                            .forEach(missing::add));
        }
        return List.copyOf(missing);
    }

    private static List<LastPage> lastPages(Pack pack) {
        return pack.pages().stream()
                .filter(LastPage.class::isInstance)
                .map(LastPage.class::cast)
                .toList();
    }
}
