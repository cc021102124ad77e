package goalpack.config;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** CSV files of tests: no quotes, no commas in cells. */
final class TestTables {
    private TestTables() {}

    static Checked<List<Map<String, String>>> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            String[] header = lines.getFirst().split(",", -1);
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(row);
            }
            return Checked.of(rows);
        } catch (IOException missing) {
            return Checked.refused(List.of(
                    Problem.stops("file-not-found", Place.file(file.toString()), Map.of("file", file.toString()))));
        }
    }
}
