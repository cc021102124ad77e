package goalpack.verify;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import goalpack.publish.Csv;
import goalpack.publish.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares all packs of a published run, figure by figure: PDF, workbook and {@code figures.csv}. */
public final class RunComparison {
    private RunComparison() {}

    /**
     * How much was compared.
     *
     * @param figures recorded in {@code results.json}
     * @param printed of them with a text in the PDF
     * @param cells of workbooks
     * @param rows of {@code figures.csv}
     */
    public record Tally(int packs, int figures, int printed, int cells, int rows) {}

    /**
     * Compares the files of a run.
     *
     * @param run its folder
     * @return how much was compared; or {@code figure-differs} for each difference, or {@code run-unreadable} for a file
     *     that is missing or is not what its name says
     */
    public static Checked<Tally> of(Path run) {
        try {
            Map<String, List<Recorded>> packs = packs(Files.readString(run.resolve("results.json")));
            List<Map<String, String>> rows = rows(Files.readString(run.resolve("figures.csv"), StandardCharsets.UTF_8));
            List<Problem> differences = new ArrayList<>();
            for (Map.Entry<String, List<Recorded>> pack : packs.entrySet()) {
                List<Recorded> figures = pack.getValue();
                String pdf = pack.getKey() + ".pdf";
                String workbook = pack.getKey() + ".xlsx";
                differences.addAll(Comparison.pdf(pdf, figures, Files.readAllBytes(run.resolve(pdf))));
                differences.addAll(Comparison.workbook(workbook, figures, run.resolve(workbook)));
                differences.addAll(Comparison.table("figures.csv", figures, rows));
            }
            return differences.isEmpty() ? Checked.of(tally(packs, rows.size())) : Checked.refused(differences);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Checked.refused(List.of(Problem.stops(
                    "run-unreadable",
                    Place.file(run.toString()),
                    Map.of("reason", String.valueOf(unreadable.getMessage())))));
        }
    }

    private static Tally tally(Map<String, List<Recorded>> packs, int rows) {
        List<Recorded> all = packs.values().stream().flatMap(List::stream).toList();
        return new Tally(
                packs.size(),
                all.size(),
                (int) all.stream().filter(figure -> figure.printed() > 0).count(),
                all.stream().mapToInt(figure -> figure.cells().size()).sum(),
                rows);
    }

    private static Map<String, List<Recorded>> packs(String json) {
        Map<String, List<Recorded>> packs = new TreeMap<>();
        if (Json.read(json) instanceof Map<?, ?> root && root.get("packs") instanceof Map<?, ?> all) {
            all.forEach((path, figures) -> packs.put(String.valueOf(path), figures((List<?>) figures)));
            return packs;
        }
        throw new IllegalArgumentException("results.json names no packs");
    }

    private static List<Recorded> figures(List<?> figures) {
        return figures.stream().map(figure -> Recorded.of((Map<?, ?>) figure)).toList();
    }

    private static List<Map<String, String>> rows(String csv) {
        List<List<String>> lines = Csv.read(csv);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.getFirst().get(i), line.get(i));
            }
            rows.add(row);
        }
        return rows;
    }
}
