package goalpack.config.written;

import goalpack.problem.Checked;
import goalpack.problem.Place;
import goalpack.problem.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns the nodes of one YAML document into written values with paths, aliases copied out. */
final class Tree {
    /** More values than this in one file are taken for aliases that multiply. */
    private static final int MOST_VALUES = 200_000;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Node> above = new ArrayDeque<>();
    private int values;

    Tree(String file) {
        this.file = file;
    }

    Checked<Written> read(Node root) {
        Written written = convert("", place(root, ""), root, "");
        if (values > MOST_VALUES) {
            return Checked.refused(
                    List.of(Problem.stops("too-many-values", Place.file(file), Map.of("most", MOST_VALUES))));
        }
        return Checked.of(written, problems);
    }

    private Written convert(String key, Place keyPlace, Node node, String path) {
        Place place = place(node, path);
        if (++values > MOST_VALUES) {
            return nothing(key, keyPlace, place);
        }
        if (above.contains(node)) {
            problems.add(Problem.stops("alias-of-itself", keyPlace, Map.of("path", path)));
            return nothing(key, keyPlace, place);
        }
        above.push(node);
        Written.Value value = switch (node) {
            case ScalarNode scalar -> scalar(scalar, place);
            case SequenceNode list -> listing(list, path);
            case MappingNode map -> mapping(map, path);
            default -> throw new IllegalArgumentException("a YAML node of no known kind");
        };
        above.pop();
        return new Written(key, keyPlace, place, value);
    }

    private Written.Value scalar(ScalarNode node, Place place) {
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return new Written.Scalar(node.getValue(), Written.Kind.TEXT);
        }
        if (tag.equals(Tag.INT) && node.getValue().matches("[-+]?[0-9]+")) {
            return new Written.Scalar(node.getValue(), Written.Kind.INTEGER);
        }
        if (tag.equals(Tag.FLOAT) && node.getValue().matches("[-+]?[0-9.]+([eE][-+]?[0-9]{1,3})?")) {
            return new Written.Scalar(node.getValue(), Written.Kind.DECIMAL);
        }
        if (tag.equals(Tag.BOOL)) {
            return new Written.Scalar(node.getValue(), Written.Kind.FLAG);
        }
        if (tag.equals(Tag.NULL)) {
            return new Written.Scalar("", Written.Kind.NOTHING);
        }
        if (!tag.equals(Tag.INT) && !tag.equals(Tag.FLOAT)) {
            problems.add(Problem.stops("yaml-tag", place, Map.of("tag", tag.getValue())));
        }
        return new Written.Scalar(node.getValue(), Written.Kind.TEXT);
    }

    private Written.Value listing(SequenceNode node, String path) {
        List<Written> items = new ArrayList<>();
        for (Node item : node.getValue()) {
            String below = path + "[" + items.size() + "]";
            items.add(convert(Integer.toString(items.size()), place(item, below), item, below));
        }
        return new Written.Listing(items);
    }

    private Written.Value mapping(MappingNode node, String path) {
        Map<String, Written> keys = new LinkedHashMap<>();
        for (NodeTuple entry : node.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode keyNode)) {
                problems.add(Problem.stops(
                        "key-not-text",
                        place(entry.getKeyNode(), path),
                        Map.of("path", path.isEmpty() ? "empty" : path)));
                continue;
            }
            String key = keyNode.getValue();
            String below = path.isEmpty() ? key : path + "." + key;
            Place keyPlace = place(keyNode, below);
            Written first = keys.get(key);
            if (first != null) {
                problems.add(Problem.stops(
                        "duplicate-key",
                        keyPlace,
                        Map.of("found", key, "first", first.keyPlace().line())));
                continue;
            }
            keys.put(key, convert(key, keyPlace, entry.getValueNode(), below));
        }
        return new Written.Mapping(keys);
    }

    private static Written nothing(String key, Place keyPlace, Place place) {
        return new Written(key, keyPlace, place, new Written.Scalar("", Written.Kind.NOTHING));
    }

    private Place place(Node node, String path) {
        return node.getStartMark()
                .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1, path))
                .orElseGet(() -> new Place(file, 0, 0, path));
    }
}
