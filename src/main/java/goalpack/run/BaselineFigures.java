package goalpack.run;

import goalpack.pack.BaselinePage;
import goalpack.pack.Pack;
import goalpack.render.table.BaselineRows;
import java.util.List;

/** The figures of a baseline report as rows of {@code figures.csv}. */
final class BaselineFigures {
    private BaselineFigures() {}

    static List<List<String>> of(Pack pack) {
        return pack.pages().stream()
                .filter(BaselinePage.class::isInstance)
                .map(BaselinePage.class::cast)
                .flatMap(page -> BaselineRows.of(page, pack.period()).stream())
                .toList();
    }
}
