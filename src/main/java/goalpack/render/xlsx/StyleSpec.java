package goalpack.render.xlsx;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a style says, property by property; properties left out are left to the styles before it. */
record StyleSpec(Map<StyleProperty, String> properties) {
    static final StyleSpec EMPTY = new StyleSpec(Map.of());

    StyleSpec {
        var copy = new EnumMap<StyleProperty, String>(StyleProperty.class);
        copy.putAll(properties);
        properties = copy;
    }

    static StyleSpec parse(Attributes attributes) throws DescriptionException {
        var properties = new EnumMap<StyleProperty, String>(StyleProperty.class);
        for (StyleProperty property : StyleProperty.values()) {
            property.read(attributes).ifPresent(value -> properties.put(property, value));
        }
        return new StyleSpec(properties);
    }

    /** This style with another on top of it. */
    StyleSpec with(StyleSpec upper) {
        var merged = new EnumMap<StyleProperty, String>(StyleProperty.class);
        merged.putAll(properties);
        merged.putAll(upper.properties);
        return new StyleSpec(merged);
    }

    StyleSpec or(StyleProperty property, String value) {
        return properties.containsKey(property) ? this : with(new StyleSpec(Map.of(property, value)));
    }

    Optional<String> get(StyleProperty property) {
        return Optional.ofNullable(properties.get(property));
    }

    boolean is(StyleProperty property) {
        return get(property).filter("true"::equals).isPresent();
    }

    Optional<Color> color(StyleProperty property) {
        return get(property).flatMap(Color::parse);
    }
}
