package goalpack.verify;

import goalpack.render.xlsx.CellPlace;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A figure or status of a pack as {@code results.json} holds it.
 *
 * @param id stable, {@code director/first-answer/actual}
 * @param unit of the value: fraction, minutes, count, points, plain; {@code status} for the name of a status
 * @param value a plain number, or the name of a status as in {@code figures.csv}
 * @param text as the pack writes it
 * @param cells where its workbook shows it
 * @param printed how often its text stands in its PDF; 0 when the PDF does not show it
 */
public record Recorded(String id, String unit, String value, String text, List<CellPlace> cells, int printed) {
    /** The unit of a status. */
    public static final String STATUS = "status";

    public Recorded {
        cells = List.copyOf(cells);
    }

    boolean isStatus() {
        return unit.equals(STATUS);
    }

    BigDecimal number() {
        return new BigDecimal(value);
    }

    /** As a value of JSON. */
    public Map<String, Object> json() {
        return Map.of(
                "id", id,
                "unit", unit,
                "value", isStatus() ? value : number(),
                "text", text,
                "cells", cells.stream().map(CellPlace::toString).toList(),
                "printed", printed);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Recorded of(Map<?, ?> json) {
        return new Recorded(
                text(json, "id"),
                text(json, "unit"),
                text(json, "value"),
                text(json, "text"),
                cells(json),
                Integer.parseInt(text(json, "printed")));
    }

    private static String text(Map<?, ?> json, String key) {
        Object value = json.get(key);
        if (value == null) {
            throw new IllegalArgumentException("a figure without " + key + ": " + json);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static List<CellPlace> cells(Map<?, ?> json) {
        if (!(json.get("cells") instanceof List<?> cells)) {
            throw new IllegalArgumentException("a figure without cells: " + json);
        }
        return cells.stream()
                .map(cell -> CellPlace.of(Objects.toString(cell))
                        .orElseThrow(() -> new IllegalArgumentException("no cell: " + cell)))
                .toList();
    }
}
