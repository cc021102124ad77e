package goalpack.render.model;

import goalpack.goal.Fact;
import goalpack.pack.TicketTable;
import goalpack.render.text.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** The figures of the facts file behind a workbook's goals: titles of columns, and a row for each figure. */
final class FactModel {
    private static final List<String> KEYS = List.of("key", "period", "unit", "value");

    private final List<TicketTable.FactUse> uses;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<TicketTable.Count, String> columns = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    FactModel(List<TicketTable.FactUse> uses, Wording wording) {
        this.uses = uses;
        KEYS.forEach(key -> titles.put(key, title(wording.text("workbook.facts." + key))));
        uses.forEach(use -> columns.computeIfAbsent(
                use.count(),
                count -> title(
                        String.valueOf(MetricModel.of(count.spec(), wording).get("short")))));
    }

    private String title(String words) {
        String letters = words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        String plain = letters.isEmpty() ? titles.getOrDefault("key", "") : letters;
        String unique = plain;
        for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
            unique = plain + " " + n;
        }
        return unique;
    }

    /** The title of the column that weighs the figures of a way of counting; empty where it is made of none. */
    Optional<String> column(TicketTable.Count count) {
        return Optional.ofNullable(columns.get(count));
    }

    Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("titles", titles);
        map.put("columns", List.copyOf(columns.values()));
        Set<Row> rows = new LinkedHashSet<>();
        uses.forEach(use -> rows.add(new Row(use.part().fact(), use.unit())));
        map.put("rows", rows.stream().map(this::row).toList());
        return map;
    }

    private record Row(Fact fact, String unit) {}

    private Map<String, Object> row(Row row) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("key", row.fact().key());
        map.put("period", row.fact().period().id());
        map.put("unit", row.unit());
        map.put("value", WorkbookModel.cell(row.fact().value()));
        List<String> weights = new ArrayList<>();
        columns.keySet().forEach(count -> weights.add(weight(count, row.fact())));
        map.put("weights", weights);
        return map;
    }

    /** By how much the figure enters; empty where it does not. */
    private String weight(TicketTable.Count count, Fact fact) {
        return uses.stream()
                .filter(use -> use.count().equals(count) && use.part().fact().equals(fact))
                .map(use -> use.part().weight())
                .reduce(BigFraction::add)
                .map(WorkbookModel::cell)
                .orElse("");
    }
}
