package goalpack.config.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything that a goal book can say, as comments: each key with an example and its meaning, as its schema has them. */
public final class OptionalKeys {
    private static final String HEAD = """
            # Everything that a goal book can say. All of it is optional beside what goalpack.yaml says already:
            # copy a line there, to the same depth, and take the # before it away. This file itself is never read.
            """;

    /** Where the text of a line's meaning begins. */
    private static final int MARGIN = 62;

    private static final int DEEPEST = 3;

    private final JsonNode schema;
    private final List<String> lines = new ArrayList<>();

    private OptionalKeys(JsonNode schema) {
        this.schema = schema;
    }

    public static String text() {
        try (InputStream bytes = Objects.requireNonNull(
                OptionalKeys.class.getResourceAsStream("/goalpack/goal-book.schema.json"), "schema")) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            return new OptionalKeys(JsonMapper.builder().build().readTree(text)).all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String all() {
        schema.path("properties").propertyStream().forEach(key -> put(key.getKey(), key.getValue(), 0));
        return HEAD + "\n" + String.join("\n", lines) + "\n";
    }

    /** The key with an example, or with what stands below it. */
    private void put(String key, JsonNode node, int depth) {
        JsonNode inner = inner(node);
        Set<String> names = Set.copyOf(inner.path("properties").propertyNames());
        boolean isOpened = !names.isEmpty() && depth < DEEPEST;
        if (depth == 0 && (isOpened || isMapOfGroups(node))) {
            lines.add("#");
        }
        String value =
                isOpened ? "" : " " + example(node).map(OptionalKeys::flow).orElse("…");
        line("  ".repeat(depth) + key + ":" + value, meaning(node));
        if (isOpened) {
            opened(node, inner, depth);
        }
    }

    /** What stands below: of a list its first item, of a list of names one name. */
    private void opened(JsonNode node, JsonNode inner, int depth) {
        JsonNode self = resolved(node);
        boolean isList = self.path("items").isObject();
        boolean isMap = self.path("properties").isMissingNode() && !isList;
        int deeper = depth + 1;
        if (isMap) {
            String name = example(node)
                    .filter(JsonNode::isObject)
                    .flatMap(example -> example.propertyNames().stream().findFirst())
                    .orElse("name");
            line(
                    "  ".repeat(deeper) + name + ":",
                    resolved(inner).path("description").asString(""));
            deeper++;
        }
        int from = lines.size();
        for (var key : inner.path("properties").properties()) {
            put(key.getKey(), key.getValue(), isList ? deeper + 1 : deeper);
        }
        if (isList && from < lines.size()) {
            String indent = "# " + "  ".repeat(deeper);
            lines.set(from, lines.get(from).replaceFirst("^" + indent + "  ", indent + "- "));
        }
    }

    private boolean isMapOfGroups(JsonNode node) {
        return resolved(node).path("additionalProperties").isObject();
    }

    /** The group of keys that the value is, holds as items, or holds under names. */
    private JsonNode inner(JsonNode node) {
        JsonNode self = resolved(node);
        if (self.path("items").isObject()) {
            return resolved(self.path("items"));
        }
        return self.path("properties").isMissingNode()
                        && self.path("additionalProperties").isObject()
                ? resolved(self.path("additionalProperties"))
                : self;
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty()
                ? node
                : schema.path("$defs").path(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private Optional<JsonNode> example(JsonNode node) {
        return Optional.of(node.path("examples").path(0))
                .filter(found -> !found.isMissingNode())
                .or(() -> Optional.of(resolved(node).path("examples").path(0)))
                .filter(found -> !found.isMissingNode());
    }

    private String meaning(JsonNode node) {
        String text = node.path("description")
                .asString(resolved(node).path("description").asString(""));
        String usual = node.path("default").isMissingNode()
                ? ""
                : " Default: " + node.path("default").asString() + ".";
        return text + usual;
    }

    private static String flow(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(OptionalKeys::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(entry -> YamlText.text(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return node.isString() ? YamlText.text(node.asString()) : node.asString();
    }

    private void line(String text, String meaning) {
        String padded = "# " + text;
        lines.add(padded + " ".repeat(Math.max(2, MARGIN - padded.length())) + "# " + meaning);
    }
}
