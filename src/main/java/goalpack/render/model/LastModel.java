package goalpack.render.model;

import goalpack.pack.LastPage;
import goalpack.pack.LastPage.Noticed;
import goalpack.ticket.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The last page as templates see it. */
final class LastModel {
    private static final int HASH_SHOWN = 12;

    private LastModel() {}

    static Map<String, Object> of(Making making, LastPage page) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", "last");
        map.put("files", page.files().stream().map(file -> file(making, file)).toList());
        map.put("records", total(making, page, "records", LastPage.SourceFile::records));
        map.put("rejected", total(making, page, "rejected", LastPage.SourceFile::rejected));
        map.put("unknownStatuses", unknownStatuses(making, page.unknownStatuses()));
        map.put("noticed", noticed(making, page));
        map.put("missingColumns", missingColumns(page));
        map.put("unmappedPeople", making.figures().count("run/unmapped-people", page.unmappedPeople()));
        map.put("unattributed", making.figures().count("run/unattributed", page.unattributed()));
        map.put(
                "definitions",
                page.specs().stream()
                        .map(spec -> MetricModel.of(spec, making.wording()))
                        .toList());
        map.put("runId", page.runId());
        map.put("version", page.version());
        return map;
    }

    private static Map<String, Object> total(
            Making making, LastPage page, String name, ToLongFunction<LastPage.SourceFile> part) {
        return making.figures()
                .count("run/" + name, page.files().stream().mapToLong(part).sum());
    }

    private static Map<String, Object> file(Making making, LastPage.SourceFile file) {
        Map<String, Object> map = new LinkedHashMap<>();
        String id = "run/file/" + file.name() + "/";
        map.put("name", file.name());
        map.put(
                "hash",
                file.sha256().substring(0, Math.min(HASH_SHOWN, file.sha256().length())));
        map.put("records", making.figures().count(id + "records", file.records()));
        map.put("accepted", making.figures().count(id + "accepted", file.accepted()));
        map.put("duplicates", making.figures().count(id + "duplicates", file.duplicates()));
        map.put("filtered", making.figures().count(id + "filtered", file.filtered()));
        map.put("rejected", making.figures().count(id + "rejected", file.rejected()));
        map.put("repaired", making.figures().count(id + "repaired", file.repaired()));
        return map;
    }

    private static List<Map<String, Object>> unknownStatuses(Making making, Map<String, Long> statuses) {
        List<Map<String, Object>> list = new ArrayList<>();
        statuses.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(entry -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("word", entry.getKey());
            map.put("n", making.figures().count("run/unknown-status/" + entry.getKey(), entry.getValue()));
            list.add(map);
        });
        return list;
    }

    /** What was mended or left out by a rule is told on the run's own page alone. */
    private static List<Map<String, Object>> noticed(Making making, LastPage page) {
        return page.noticed().stream()
                .filter(one -> one.kind() != Noticed.Kind.REPAIR && one.kind() != Noticed.Kind.FILTERED)
                .map(one -> {
                    Map<String, Object> map = new LinkedHashMap<>();
                    String kind = NoticedText.key(one.kind());
                    map.put("kind", kind);
                    map.put("text", NoticedText.of(one, making.wording().messages()));
                    map.put("n", making.figures().count("run/noticed/" + kind + "/" + one.what(), one.count()));
                    return map;
                })
                .toList();
    }

    /** Only columns that a metric of the pack needs. */
    private static List<Map<String, Object>> missingColumns(LastPage page) {
        Set<Column> needed = page.specs().stream()
                .flatMap(spec -> spec.metric().columns().stream())
                .collect(Collectors.toSet());
        List<Map<String, Object>> list = new ArrayList<>();
        page.missingColumns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> {
                    List<String> columns = entry.getValue().stream()
                            .filter(needed::contains)
                            .map(Column::header)
                            .toList();
                    if (!columns.isEmpty()) {
                        list.add(Map.of("source", entry.getKey(), "columns", columns));
                    }
                });
        return list;
    }
}
