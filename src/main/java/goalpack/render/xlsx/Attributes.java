package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The attributes of one element, read by name and type; what nobody asked for is a fault. */
final class Attributes {
    private final String element;
    private final Place place;
    private final Map<String, String> given;
    private final Set<String> asked = new LinkedHashSet<>();

    Attributes(String element, Place place, Map<String, String> given) {
        this.element = element;
        this.place = place;
        this.given = new LinkedHashMap<>(given);
    }

    Place place() {
        return place;
    }

    Optional<String> text(String name) {
        asked.add(name);
        return Optional.ofNullable(given.get(name));
    }

    String required(String name, String meaning) throws DescriptionException {
        Optional<String> value = text(name).filter(v -> !v.isEmpty());
        if (value.isEmpty()) {
            throw fault("<" + element + "> without " + name, name + "=\"" + meaning + "\"");
        }
        return value.get();
    }

    /** A value that the parser understands, or a fault that says what is understood. */
    <T> Optional<T> read(String name, String expected, Function<String, Optional<T>> parser)
            throws DescriptionException {
        Optional<String> value = text(name);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> parsed = parser.apply(value.get());
        if (parsed.isEmpty()) {
            throw fault(name + "=\"" + value.get() + "\"", expected);
        }
        return parsed;
    }

    int count(String name, int otherwise, int lowest, int highest) throws DescriptionException {
        return read(name, "a whole number from " + lowest + " to " + highest, v -> whole(v, lowest, highest))
                .orElse(otherwise);
    }

    Optional<BigDecimal> number(String name) throws DescriptionException {
        return read(name, "a number such as 0.85", Parsing::number);
    }

    boolean flag(String name, boolean otherwise) throws DescriptionException {
        return read(name, "true or false", Parsing::flag).orElse(otherwise);
    }

    Optional<Color> color(String name) throws DescriptionException {
        return read(name, "a colour such as #1F4E79", Color::parse);
    }

    <E extends Enum<E>> E choice(String name, E otherwise) throws DescriptionException {
        return choice(name, otherwise.getDeclaringClass()).orElse(otherwise);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) throws DescriptionException {
        E[] all = type.getEnumConstants();
        String words = Arrays.stream(all).map(Attributes::word).collect(Collectors.joining(", "));
        return read(
                name,
                "one of: " + words,
                v -> Arrays.stream(all).filter(e -> word(e).equals(v)).findFirst());
    }

    /** To be called when all known attributes were asked for. */
    void end() throws DescriptionException {
        for (String name : given.keySet()) {
            if (!asked.contains(name)) {
                throw fault(
                        "attribute " + name + " of <" + element + ">",
                        asked.isEmpty() ? "no attribute" : "one of: " + String.join(", ", asked));
            }
        }
    }

    DescriptionException fault(String found, String expected) {
        return new DescriptionException(new Fault(place, found, expected));
    }

    /** How an enum constant is written in a description: lower case, words joined by a hyphen. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Integer> whole(String text, int lowest, int highest) {
        return Parsing.number(text)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .filter(n -> n.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(n -> n.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .map(BigDecimal::intValueExact);
    }
}
