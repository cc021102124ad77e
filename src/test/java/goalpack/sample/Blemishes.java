package goalpack.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What goes wrong in real exports, in a few rows: damaged dates, an id that went through a spreadsheet, rows twice. */
final class Blemishes {
    private record Damage(int row, String column, String text) {}

    private static final Map<String, Damage> DAMAGED = Map.of(
            "zendesk-2025-03", new Damage(57, "Created at", "2025-02-30 10:15:00"),
            "zendesk-2025-11", new Damage(404, "Id", "1.03006E+13"),
            "freshdesk-2025-09", new Damage(101, "Created time", "12 Sept, morning"),
            "zendesk-2026-06", new Damage(612, "Created at", "0000-00-00 00:00:00"));
    private static final Map<String, Integer> TWICE = Map.of(
            "zendesk-2025-06",
            33,
            "freshdesk-2025-12",
            210,
            "zendesk-2026-01",
            77,
            "freshdesk-2026-06",
            145,
            "zendesk-2026-06",
            300);

    private Blemishes() {}

    static void into(String file, List<String> header, List<List<String>> rows) {
        Damage damage = DAMAGED.get(file);
        if (damage != null) {
            List<String> cells = new ArrayList<>(rows.get(damage.row()));
            cells.set(header.indexOf(damage.column()), damage.text());
            rows.set(damage.row(), cells);
        }
        Integer twice = TWICE.get(file);
        if (twice != null) {
            rows.add(twice, rows.get(twice));
        }
    }
}
