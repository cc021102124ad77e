package goalpack.verify;

import goalpack.problem.Problem;
import goalpack.render.view.PrintedText;
import goalpack.render.xlsx.CellPlace;
import goalpack.render.xlsx.CellRead;
import goalpack.render.xlsx.WorkbookReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares recorded figures with one file that shows them; each difference is a problem {@code figure-differs}. */
public final class Comparison {
    /** Cells hold doubles: 15 digits. */
    private static final BigDecimal PRECISION = new BigDecimal("1E-9");

    /** Columns of {@code figures.csv} and what a figure's id ends with. */
    private static final Map<String, String> COLUMNS = new TreeMap<>(Map.of(
            "value", "actual",
            "n", "n",
            "numerator", "numerator",
            "attainment", "attainment",
            "score", "score",
            "threshold", "threshold",
            "target", "target",
            "stretch", "stretch",
            "previous", "previous/actual",
            "last_year", "last-year/actual"));

    private Comparison() {}

    /**
     * The differences between the figures and the texts of a PDF: each text must stand there as often as it did.
     *
     * @throws IOException if the content is not a PDF
     */
    public static List<Problem> pdf(String file, List<Recorded> figures, byte[] pdf) throws IOException {
        PrintedText printed = PrintedText.of(pdf);
        List<Problem> differences = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Recorded figure : figures) {
            int count = figure.printed() == 0 ? 0 : counts.computeIfAbsent(figure.text(), printed::count);
            if (count != figure.printed()) {
                differences.add(Difference.inText(file, figure, count));
            }
        }
        return differences;
    }

    /**
     * The differences between the figures and the values that the workbook's cells hold.
     *
     * @throws IOException if the file cannot be read or is no workbook
     */
    public static List<Problem> workbook(String file, List<Recorded> figures, Path workbook) throws IOException {
        Map<CellPlace, Recorded> wanted = new HashMap<>();
        Set<String> sheets = new HashSet<>();
        for (Recorded figure : figures) {
            for (CellPlace cell : figure.cells()) {
                wanted.put(cell, figure);
                sheets.add(cell.sheet());
            }
        }
        Map<String, Problem> differences = new TreeMap<>();
        new WorkbookReader().stream(workbook, sheets::contains, (sheet, cell) -> {
            CellPlace place = new CellPlace(sheet, cell.address());
            Recorded figure = wanted.remove(place);
            if (figure != null && !shows(cell.value(), figure)) {
                differences.put(
                        place.toString(),
                        Difference.inCell(
                                file, figure, place.toString(), cell.value().text()));
            }
        });
        wanted.forEach((place, figure) ->
                differences.put(place.toString(), Difference.inCell(file, figure, place.toString(), "")));
        return List.copyOf(differences.values());
    }

    private static boolean shows(CellRead.Value value, Recorded figure) {
        if (figure.isStatus()) {
            return value instanceof CellRead.Words words && words.text().equals(figure.text());
        }
        if (!(value instanceof CellRead.Figure number)) {
            return false;
        }
        // Points are a hundred times the difference of fractions.
        BigDecimal wanted = figure.unit().equals("points") ? figure.number().movePointRight(2) : figure.number();
        BigDecimal most = PRECISION.multiply(wanted.abs().max(BigDecimal.ONE));
        return number.number().subtract(wanted).abs().compareTo(most) <= 0;
    }

    /**
     * The differences between the figures of a pack and the rows of {@code figures.csv}.
     *
     * @param rows by the names of their columns
     */
    public static List<Problem> table(String file, List<Recorded> figures, List<Map<String, String>> rows) {
        Map<String, Recorded> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.id(), figure));
        List<Problem> differences = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String id = Stream.of("role", "scope", "person", "goal")
                            .map(column -> row.getOrDefault(column, ""))
                            .filter(cell -> !cell.isEmpty())
                            .collect(Collectors.joining("/"))
                    + "/";
            COLUMNS.forEach((column, part) -> {
                Recorded figure = byId.get(id + part);
                String cell = row.getOrDefault(column, "");
                if (figure != null && !isNumber(cell, figure.number())) {
                    differences.add(Difference.inTable(file, figure, column, cell));
                }
            });
            Recorded status = byId.get(id + Recorded.STATUS);
            if (status != null && !status.value().equals(row.get("status"))) {
                differences.add(Difference.inTable(file, status, "status", row.getOrDefault("status", "")));
            }
        }
        return differences;
    }

    private static boolean isNumber(String cell, BigDecimal wanted) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?") && new BigDecimal(cell).compareTo(wanted) == 0;
    }
}
