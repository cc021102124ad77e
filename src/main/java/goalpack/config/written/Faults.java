package goalpack.config.written;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Says a schema's errors as problems: which key, where, what was found, what would do. */
final class Faults {
    private static final Set<String> LENGTHS = Set.of("duration", "mark", "limit", "days");

    private final JsonNode schema;

    Faults(JsonNode schema) {
        this.schema = schema;
    }

    Problem of(Error error, Written file) {
        Written at = find(file, error.getInstanceLocation());
        JsonNode rule = ruleOf(error);
        return switch (error.getKeyword()) {
            case "additionalProperties" -> unknownKey(at, error.getProperty(), rule);
            case "required" -> missingKey(at, error.getProperty(), rule);
            case "type" -> wrongType(at, rule);
            case "enum" -> unknownWord(at, rule);
            case "propertyNames" -> malformedKey(at, error.getProperty(), rule);
            case "pattern", "format" -> malformed(at, error, rule);
            case "minItems", "minProperties", "minLength" ->
                Problem.stops("empty-value", at.keyPlace(), Map.of("key", label(at), "example", example(rule)));
            case "minimum", "exclusiveMinimum", "maximum" ->
                Problem.stops("number-out-of-range", at.place(), range(at, rule));
            default -> throw new IllegalStateException("the form uses a keyword without words: " + error.getKeyword());
        };
    }

    private static Written find(Written file, NodePath location) {
        Written at = file;
        for (int i = 0; i < location.getNameCount(); i++) {
            Object step = location.getElement(i);
            at = step instanceof Integer index
                    ? at.items().get(index)
                    : at.at(step.toString()).orElseThrow();
        }
        return at;
    }

    /** The schema object that holds the keyword which failed. */
    private JsonNode ruleOf(Error error) {
        NodePath location = error.getSchemaLocation().getFragment();
        JsonNode at = schema;
        for (int i = 0; i < location.getNameCount() - 1; i++) {
            Object step = location.getElement(i);
            at = step instanceof Integer index ? at.path(index) : at.path(step.toString());
        }
        return at;
    }

    /** The path of the mapping, {@code empty} for the file itself: messages choose by words, never by nothing. */
    private static String named(Written mapping) {
        return mapping.path().isEmpty() ? "empty" : mapping.path();
    }

    private static Problem unknownKey(Written in, String key, JsonNode rule) {
        List<String> known = List.copyOf(rule.path("properties").propertyNames());
        Map<String, Object> arguments = new HashMap<>(Likeness.arguments(key, known));
        arguments.put("in", named(in));
        return Problem.stops("unknown-key", in.at(key).orElse(in).keyPlace(), arguments);
    }

    private Problem missingKey(Written in, String key, JsonNode rule) {
        JsonNode wanted = resolved(rule.path("properties").path(key));
        Place owner = in.keyPlace();
        String path = in.path().isEmpty() ? key : in.path() + "." + key;
        return Problem.stops(
                "missing-key",
                new Place(owner.file(), owner.line(), owner.column(), path),
                Map.of("key", key, "in", named(in), "example", example(wanted)));
    }

    private static Problem wrongType(Written at, JsonNode rule) {
        List<String> types = texts(rule.path("type"));
        return Problem.stops(
                "wrong-type",
                at.place(),
                Map.of(
                        "key", label(at),
                        "found", at.text(),
                        "foundType", typeOf(at),
                        "types", String.join("_", types),
                        "example", example(rule)));
    }

    private static Problem unknownWord(Written at, JsonNode rule) {
        Map<String, Object> arguments = new HashMap<>(Likeness.arguments(at.text(), texts(rule.path("enum"))));
        arguments.put("key", label(at));
        return Problem.stops("unknown-word", at.place(), arguments);
    }

    private static Problem malformed(Written at, Error error, JsonNode rule) {
        NodePath location = error.getSchemaLocation().getFragment();
        boolean shared = location.getNameCount() > 1 && "$defs".equals(location.getElement(0));
        return Problem.stops(
                "malformed",
                at.place(),
                Map.of(
                        "key", label(at),
                        "found", at.text(),
                        "form", form(at.text(), shared ? location.getElement(1).toString() : "other"),
                        "example", example(rule)));
    }

    /** The form's name; a number of days, which is no length of time, is a form of its own. */
    private static String form(String found, String wanted) {
        boolean days = found.matches("[<>=]* ?[0-9.]+ ?(d|days?)");
        return days && LENGTHS.contains(wanted) ? "days_alone" : wanted.replace('-', '_');
    }

    private Problem malformedKey(Written in, String key, JsonNode rule) {
        JsonNode form = rule.path("propertyNames");
        String name = form.path("$ref").asString("");
        return Problem.stops(
                "malformed",
                in.at(key).orElse(in).keyPlace(),
                Map.of(
                        "key",
                        key,
                        "found",
                        key,
                        "form",
                        form("", name.substring(name.lastIndexOf('/') + 1)),
                        "example",
                        example(resolved(form))));
    }

    private static Map<String, Object> range(Written at, JsonNode rule) {
        return Map.of(
                "key", label(at),
                "found", at.text(),
                "least",
                        rule.has("exclusiveMinimum")
                                ? "more_than_0"
                                : rule.path("minimum").asString("0"),
                "most", rule.path("maximum").asString("any"),
                "example", example(rule));
    }

    private static String typeOf(Written at) {
        return switch (at.value()) {
            case Written.Mapping mapping -> "object";
            case Written.Listing listing -> "array";
            case Written.Scalar scalar ->
                switch (scalar.kind()) {
                    case TEXT -> "string";
                    case INTEGER, DECIMAL -> "number";
                    case FLAG -> "boolean";
                    case NOTHING -> "nothing";
                };
        };
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return !node.has("examples") && reference.startsWith("#/") ? schema.at(reference.substring(1)) : node;
    }

    /** The form's first example as one would write it in a line of YAML; {@code none} without one. */
    private static String example(JsonNode rule) {
        JsonNode first = rule.path("examples").path(0);
        return first.isMissingNode() ? "none" : Json.line(first);
    }

    /** The key by which a value is told: its own, or its list's with its number; the file itself has none. */
    private static String label(Written at) {
        return at.path().isEmpty() ? "The file" : at.path().substring(at.path().lastIndexOf('.') + 1);
    }

    private static List<String> texts(JsonNode words) {
        if (words.isString()) {
            return List.of(words.asString());
        }
        List<String> texts = new ArrayList<>();
        words.forEach(word -> texts.add(word.asString()));
        return texts;
    }
}
