package goalpack.config.written;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Written values in the form that a JSON Schema judges. */
final class Json {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static JsonNode of(Written written) {
        return switch (written.value()) {
            case Written.Scalar scalar -> scalar(scalar);
            case Written.Listing listing -> {
                ArrayNode array = NODES.arrayNode();
                listing.items().forEach(item -> array.add(of(item)));
                yield array;
            }
            case Written.Mapping mapping -> {
                ObjectNode object = NODES.objectNode();
                mapping.keys().forEach((key, value) -> object.set(key, of(value)));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Written.Scalar scalar) {
        String text = scalar.text();
        return switch (scalar.kind()) {
            case TEXT -> NODES.stringNode(text);
            case INTEGER -> NODES.numberNode(new BigInteger(text));
            case DECIMAL -> NODES.numberNode(new BigDecimal(text));
            case FLAG -> NODES.booleanNode("true".equalsIgnoreCase(text));
            case NOTHING -> NODES.nullNode();
        };
    }

    /** The value in YAML's flow style: {@code [a, b]}, a group of keys in braces. */
    static String line(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(Json::line).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.propertyStream()
                    .map(entry -> entry.getKey() + ": " + line(entry.getValue()))
                    .collect(Collectors.joining(", ", "{ ", " }"));
        }
        return node.asString();
    }
}
