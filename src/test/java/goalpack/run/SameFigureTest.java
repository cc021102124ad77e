package goalpack.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code figures.csv} says, {@code results.json} and the pack's pages say too. */
class SameFigureTest {
    /** Columns of figures.csv and the last part of a figure's id. */
    private static final Map<String, String> FIGURES = Map.of(
            "value", "actual",
            "n", "n",
            "numerator", "numerator",
            "attainment", "attainment",
            "score", "score",
            "threshold", "threshold",
            "target", "target",
            "stretch", "stretch",
            "previous", "previous/actual",
            "last_year", "last-year/actual");

    @Test
    void everyRowStandsInItsPack() {
        assertShown("2026-06", 2 + 2 * 3 + 5 * 3);
    }

    @Test
    @Tag("long")
    void everyRowOfAHalfStandsInItsReview() {
        assertShown("2026-H1", 2 + 2 * 3);
    }

    private static void assertShown(String period, int expected) {
        RunFolder run = Runs.folder(Runs.sample(period));
        int rows = 0;
        int cells = 0;
        for (Map.Entry<String, JsonNode> pack :
                run.json("results.json").get("packs").properties()) {
            Map<String, JsonNode> results = byId(pack.getValue());
            String text = String.join(" ", run.pages(pack.getKey() + ".pdf"));
            for (Map<String, String> row : ofPack(run.figures(), pack.getKey(), results)) {
                rows++;
                cells += compare(row, results, text);
            }
        }
        assertEquals(expected, rows, "rows that have a pack");
        assertTrue(cells > 8 * rows, "only " + cells + " cells were compared");
    }

    private static List<Map<String, String>> ofPack(
            List<Map<String, String>> figures, String pack, Map<String, JsonNode> results) {
        return figures.stream()
                .filter(row -> pack.startsWith("packs/" + row.get("role") + "/"))
                .filter(row -> results.containsKey(id(row) + "/weight"))
                .toList();
    }

    private static int compare(Map<String, String> row, Map<String, JsonNode> results, String text) {
        int compared = 0;
        for (Map.Entry<String, String> figure : FIGURES.entrySet()) {
            String cell = row.getOrDefault(figure.getKey(), "");
            JsonNode result = results.get(id(row) + "/" + figure.getValue());
            if (result == null) {
                assertTrue(
                        cell.isEmpty() || !figure.getKey().equals("value"),
                        () -> id(row) + " has no " + figure.getKey() + " in results.json");
                continue;
            }
            assertEquals(
                    0,
                    new BigDecimal(cell).compareTo(result.get("value").decimalValue()),
                    () -> id(row) + " " + figure.getKey() + ": " + cell + " and " + result);
            compared++;
        }
        JsonNode actual = results.get(id(row) + "/actual");
        if (actual != null) {
            String shown = actual.get("text").asString().replace('\u00a0', ' ').replace('\u202f', ' ');
            assertTrue(text.contains(shown), () -> id(row) + ": no page shows " + shown);
        }
        return compared;
    }

    private static String id(Map<String, String> row) {
        String scope = row.getOrDefault("scope", "");
        return row.get("role") + (scope.isEmpty() ? "" : "/" + scope) + "/" + row.get("goal");
    }

    private static Map<String, JsonNode> byId(JsonNode figures) {
        Map<String, JsonNode> byId = new HashMap<>();
        figures.forEach(figure -> byId.put(figure.get("id").asString(), figure));
        return byId;
    }
}
