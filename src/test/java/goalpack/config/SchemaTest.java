package goalpack.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the goal book, which editors show to whoever writes one. */
class SchemaTest {
    private static final List<String> OPEN = List.of("$defs", "properties", "patternProperties");
    private static final List<JsonNode> KEYS = new ArrayList<>();
    private static final List<JsonNode> GROUPS = new ArrayList<>();

    @BeforeAll
    static void readTheSchema() throws Exception {
        Path file = Path.of("src/main/resources/goalpack/goal-book.schema.json");
        collect(new JsonMapper().readTree(Files.readString(file)));
    }

    private static void collect(JsonNode schema) {
        if (schema.has("properties") || "object".equals(schema.path("type").asString(""))) {
            GROUPS.add(schema);
        }
        for (String key : OPEN) {
            schema.path(key).forEach(below -> {
                KEYS.add(below);
                collect(below);
            });
        }
        for (String key : List.of("items", "additionalProperties")) {
            if (schema.path(key).isObject()) {
                collect(schema.path(key));
            }
        }
    }

    @Test
    void everyKeyIsExplainedWithAnExample() {
        Set<String> silent = new TreeSet<>();
        for (JsonNode key : KEYS) {
            boolean shown = key.has("examples") || key.has("$ref");
            if (!key.has("title") || !key.has("description") || !shown) {
                silent.add(
                        key.toString().substring(0, Math.min(90, key.toString().length())));
            }
        }
        assertTrue(KEYS.size() > 150, "the keys were seen");
        assertEquals(Set.of(), silent);
    }

    @Test
    void noGroupTakesKeysThatItDoesNotKnow() {
        Set<String> open = new TreeSet<>();
        for (JsonNode group : GROUPS) {
            if (!group.has("additionalProperties")) {
                open.add(group.path("title").asString(""));
            }
        }
        assertEquals(Set.of(), open);
    }

    @Test
    void everyKeywordInUseHasItsWords() {
        Set<String> used = new TreeSet<>();
        KEYS.forEach(key -> used.addAll(key.propertyNames()));
        used.removeAll(
                Set.of("$ref", "title", "description", "examples", "default", "properties", "patternProperties"));
        assertEquals(
                new TreeSet<>(Set.of(
                        "additionalProperties",
                        "else",
                        "enum",
                        "exclusiveMinimum",
                        "format",
                        "if",
                        "items",
                        "maxItems",
                        "maximum",
                        "minItems",
                        "minLength",
                        "minProperties",
                        "minimum",
                        "pattern",
                        "propertyNames",
                        "required",
                        "type")),
                used);
    }
}
