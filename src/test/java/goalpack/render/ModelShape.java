package goalpack.render;

import goalpack.goal.GoalBook;
import goalpack.pack.Pack;
import goalpack.render.mail.LetterTexts;
import goalpack.render.model.PackModel;
import goalpack.render.text.Language;
import goalpack.render.text.MessageFiles;
import goalpack.render.text.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The shape of the model as templates see it: the kinds of map, their keys, and the type of each key. */
final class ModelShape {
    /** A map with all of these keys is of the kind. */
    private static final Map<String, Set<String>> KINDS = Map.ofEntries(
            Map.entry("figure", Set.of("id", "value", "text", "unit")),
            Map.entry("goal", Set.of("says", "ladder", "weight")),
            Map.entry("metric", Set.of("definition", "anchor")),
            Map.entry("status", Set.of("letter", "tone")),
            Map.entry("guardrail", Set.of("policy", "limit")),
            Map.entry("baseline figure", Set.of("group", "metric", "statistic")),
            Map.entry("baseline part", Set.of("part", "cells")),
            Map.entry("told figure", Set.of("few", "n")),
            Map.entry("change", Set.of("sense", "word")),
            Map.entry("part", Set.of("difference", "name")),
            Map.entry("point", Set.of("label", "year")),
            Map.entry("revision", Set.of("correction")),
            Map.entry("milestone", Set.of("due", "at")),
            Map.entry("action", Set.of("dueShort")),
            Map.entry("need", Set.of("asked", "given")),
            Map.entry("objection", Set.of("proposes")),
            Map.entry("ticket", Set.of("why", "rating")),
            Map.entry("act", Set.of("inARow")),
            Map.entry("row", Set.of("cells", "depth")),
            Map.entry("gap", Set.of("total", "parts")),
            Map.entry("wait", Set.of("step")),
            Map.entry("sign", Set.of("against", "now")),
            Map.entry("carries", Set.of("own", "next")),
            Map.entry("partner", Set.of("waited", "inTime")),
            Map.entry("missed", Set.of("onlyForIt")),
            Map.entry("file", Set.of("hash")),
            Map.entry("reviewed", Set.of("judged", "clues")),
            Map.entry("suggestion", Set.of("move", "first")),
            Map.entry("failure", Set.of("aspect", "cause")),
            Map.entry("question", Set.of("asks")),
            Map.entry("track", Set.of("ticks", "steps")),
            Map.entry("tick", Set.of("word", "along")),
            Map.entry("step", Set.of("due", "along")),
            Map.entry("segment", Set.of("from", "to", "status")));

    private final Map<String, Map<String, String>> typesByKind = new TreeMap<>();
    private final Map<String, String> examples = new TreeMap<>();

    private ModelShape() {}

    /** Every key that one of the packs has. */
    static ModelShape of(List<Pack> packs) {
        Wording wording = Wording.of(MessageFiles.read(List.of(Path.of("templates")), Language.EN)
                .value()
                .orElseThrow());
        ModelShape shape = new ModelShape();
        for (Pack pack : packs) {
            shape.map("root", PackModel.of(pack, GoalBook.Paper.A4, wording).root());
        }
        LetterTexts.Replaced before =
                new LetterTexts.Replaced("0123456789ab", List.of(new LetterTexts.Moved("goal", "before", "after")));
        shape.map(
                "letter",
                LetterTexts.model(new LetterTexts.Occasion(
                        "name", LetterTexts.Form.FULL, List.of("file"), Optional.of(before), "0123456789ab")));
        return shape;
    }

    /** Lines {@code kind.key: type}. */
    Set<String> lines() {
        Set<String> lines = new TreeSet<>();
        typesByKind.forEach((kind, types) -> types.forEach((key, type) -> lines.add(kind + "." + key + ": " + type)));
        return lines;
    }

    Map<String, String> examples() {
        return examples;
    }

    private void map(String kind, Map<?, ?> map) {
        Map<String, String> types = typesByKind.computeIfAbsent(kind, missing -> new TreeMap<>());
        map.forEach((name, value) -> {
            String key = String.valueOf(name);
            String type = type(key, value);
            types.merge(key, type, (old, now) -> old.length() >= now.length() ? old : now);
            if (!(value instanceof Map) && !(value instanceof List)) {
                examples.putIfAbsent(kind + "." + key, String.valueOf(value));
            }
        });
    }

    private String type(String key, Object value) {
        return switch (value) {
            case Map<?, ?> map -> mapType(key, map);
            case List<?> list -> listType(key, list);
            case Boolean truth -> "truth";
            case Number number -> "number";
            default -> "text";
        };
    }

    private String mapType(String key, Map<?, ?> map) {
        String inner = kindOf(map, key);
        map(inner, map);
        return inner;
    }

    private String listType(String key, List<?> list) {
        String type = "list";
        for (Object item : list) {
            String inner = type(key, item);
            type = inner.equals("text")
                    ? "list of texts"
                    : inner.endsWith(" page") ? "list of pages" : "list of " + inner;
        }
        return type;
    }

    private static String kindOf(Map<?, ?> map, String key) {
        if (map.get("kind") instanceof String page && key.equals("pages")) {
            return page + " page";
        }
        return KINDS.entrySet().stream()
                .filter(kind -> map.keySet().containsAll(kind.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(key);
    }
}
