package goalpack.verify;

import goalpack.problem.Checked;
import goalpack.problem.Problem;
import goalpack.render.Rendered;
import goalpack.render.model.Figure;
import goalpack.render.table.PlainNumber;
import goalpack.render.view.PrintedText;
import goalpack.render.xlsx.CellPlace;
import goalpack.render.xlsx.Written;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notes what a pack's files show of every figure, and proves while doing so that they show the same. */
public final class Recording {
    private Recording() {}

    /**
     * What the PDF and the workbook of a pack show, read back from the files themselves.
     *
     * @param pack its path in the run, without an ending
     * @return the figures; or a problem {@code figure-differs} for each that a file shows otherwise, or that the PDF was
     *     to show and does not
     */
    public static Checked<List<Recorded>> of(String pack, Rendered document, Written written, Path workbook)
            throws IOException {
        PrintedText printed = PrintedText.of(document.pdf().bytes());
        Map<String, Integer> counts = new HashMap<>();
        List<Recorded> figures = new ArrayList<>();
        List<Problem> differences = new ArrayList<>();
        for (Figure figure : document.figures()) {
            int count =
                    document.shown().contains(figure.id()) ? counts.computeIfAbsent(figure.text(), printed::count) : 0;
            if (count == 0 && document.shown().contains(figure.id())) {
                differences.add(Difference.notPrinted(pack + ".pdf", figure.id(), figure.text()));
            }
            figures.add(new Recorded(
                    figure.id(),
                    figure.unit().word(),
                    PlainNumber.of(figure.value()),
                    figure.text(),
                    cells(written, figure.id()),
                    count));
        }
        document.model()
                .statuses()
                .forEach(status -> figures.add(new Recorded(
                        status.id(),
                        Recorded.STATUS,
                        status.status(),
                        status.word(),
                        cells(written, status.id()),
                        counts.computeIfAbsent(status.word(), printed::count))));
        differences.addAll(Comparison.workbook(pack + ".xlsx", figures, workbook));
        return differences.isEmpty() ? Checked.of(figures) : Checked.refused(differences);
    }

    private static List<CellPlace> cells(Written written, String id) {
        return written.figures().getOrDefault(id, List.of());
    }
}
