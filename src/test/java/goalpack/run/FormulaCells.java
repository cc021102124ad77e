package goalpack.run;

import goalpack.render.xlsx.WorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the formulas of a workbook come to, by sheet and address. */
final class FormulaCells {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    private FormulaCells() {}

    static Map<String, String> of(Path workbook) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (InputStream file = Files.newInputStream(workbook)) {
            new WorkbookReader().stream(file, (sheet, cell) -> {
                if (cell.formula().isPresent()) {
                    values.put(sheet + "!" + cell.address(), cell.value().text());
                }
            });
        }
        return values;
    }

    /** The first cells that the two show differently. */
    static List<String> differences(Map<String, String> made, Map<String, String> computed) {
        List<String> differences = new ArrayList<>();
        made.forEach((place, value) -> {
            String other = computed.getOrDefault(place, "");
            if (!isSame(value, other) && differences.size() < 20) {
                differences.add(place + ": made \"" + value + "\", computed \"" + other + "\"");
            }
        });
        return differences;
    }

    /** Cached values are rounded at ten places. */
    private static boolean isSame(String made, String computed) {
        if (!made.matches(NUMBER) || !computed.matches(NUMBER)) {
            return made.equals(computed);
        }
        BigDecimal wanted = new BigDecimal(made);
        BigDecimal most = new BigDecimal("1E-9").multiply(wanted.abs().max(BigDecimal.ONE));
        return new BigDecimal(computed).subtract(wanted).abs().compareTo(most) <= 0;
    }
}
