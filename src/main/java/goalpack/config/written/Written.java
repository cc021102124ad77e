package goalpack.config.written;

import goalpack.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value as it stands in a file.
 *
 * @param key the key it stands under, or its number in a list; empty for the whole file
 * @param keyPlace where the key stands; of a list's element, where the element stands
 * @param place where the value begins
 */
public record Written(String key, Place keyPlace, Place place, Value value) {

    /** What was written. */
    public sealed interface Value {}

    /** A single value; its text without quotes. */
    public record Scalar(String text, Kind kind) implements Value {}

    /** Values in order. */
    public record Listing(List<Written> items) implements Value {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** Values under keys, in the order of the file. */
    public record Mapping(Map<String, Written> keys) implements Value {
        public Mapping {
            keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        }
    }

    /** What a plain scalar means by YAML's core schema. */
    public enum Kind {
        TEXT,
        INTEGER,
        DECIMAL,
        FLAG,
        NOTHING
    }

    /** Its path from the top, {@code goals.first-answer.needs[0].from}. */
    public String path() {
        return place.path();
    }

    /** The values under its keys; none when it is no mapping. */
    public Map<String, Written> keys() {
        return value instanceof Mapping mapping ? mapping.keys() : Map.of();
    }

    /** The value under a key. */
    public Optional<Written> at(String name) {
        return Optional.ofNullable(keys().get(name));
    }

    /** The value under a key of a key, and so on. */
    public Optional<Written> at(String name, String... deeper) {
        Optional<Written> found = at(name);
        for (String next : deeper) {
            found = found.flatMap(value -> value.at(next));
        }
        return found;
    }

    /** The list's elements; a single value counts as a list of one, a mapping as none. */
    public List<Written> items() {
        return switch (value) {
            case Listing listing -> listing.items();
            case Scalar scalar -> List.of(this);
            case Mapping mapping -> List.of();
        };
    }

    /** The elements under a key; none when the key is not there. */
    public List<Written> items(String name) {
        return at(name).map(Written::items).orElse(List.of());
    }

    /** The scalar's text; empty for lists and mappings. */
    public String text() {
        return value instanceof Scalar scalar ? scalar.text() : "";
    }

    /** The text under a key. */
    public Optional<String> text(String name) {
        return at(name).map(Written::text);
    }

    public boolean isMapping() {
        return value instanceof Mapping;
    }

    /** Itself and everything below it, in the order of the file. */
    public Stream<Written> all() {
        Stream<Written> below = switch (value) {
            case Scalar scalar -> Stream.of();
            case Listing listing -> listing.items().stream().flatMap(Written::all);
            case Mapping mapping -> mapping.keys().values().stream().flatMap(Written::all);
        };
        return Stream.concat(Stream.of(this), below);
    }

    /** The same without the values at the paths. */
    public Written without(Set<String> paths) {
        return switch (value) {
            case Scalar scalar -> this;
            case Listing listing -> {
                List<Written> kept = new ArrayList<>();
                for (Written item : listing.items()) {
                    if (!paths.contains(item.path())) {
                        kept.add(item.without(paths));
                    }
                }
                yield new Written(key, keyPlace, place, new Listing(kept));
            }
            case Mapping mapping -> {
                Map<String, Written> kept = new LinkedHashMap<>();
                mapping.keys().forEach((name, below) -> {
                    if (!paths.contains(below.path())) {
                        kept.put(name, below.without(paths));
                    }
                });
                yield new Written(key, keyPlace, place, new Mapping(kept));
            }
        };
    }
}
