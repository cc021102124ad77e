package goalpack.render.chart;

import goalpack.render.markup.Markup;
import goalpack.render.markup.MarkupException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The attributes of one SVG element, read with their type; at the end whatever nobody asked for is an error. */
final class Attributes {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern COLOUR = Pattern.compile("#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*,\\s*|\\s+");

    private final Element element;
    private final Set<String> known = new HashSet<>();

    Attributes(Element element) {
        this.element = element;
    }

    Optional<String> text(String name) {
        known.add(name);
        return element.hasAttribute(name)
                ? Optional.of(element.getAttribute(name).strip())
                : Optional.empty();
    }

    /** Attributes that may stand there and say nothing about the picture. */
    void ignore(String... names) {
        known.addAll(List.of(names));
    }

    double number(String name, double otherwise) throws MarkupException {
        Optional<String> text = text(name);
        return text.isPresent() ? number(name, text.get()) : otherwise;
    }

    double required(String name) throws MarkupException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            throw fault("<%s> lacks its attribute \"%s\"".formatted(element.getTagName(), name));
        }
        return number(name, text.get());
    }

    /** A length that may not be negative. */
    double extent(String name) throws MarkupException {
        return notNegative(name, required(name));
    }

    /** A length that may not be negative, or what holds without it. */
    double extent(String name, double otherwise) throws MarkupException {
        return notNegative(name, number(name, otherwise));
    }

    /** A share from 0 to 1. */
    double share(String name, double otherwise) throws MarkupException {
        double share = number(name, otherwise);
        if (share < 0 || share > 1) {
            throw fault("%s expects a number from 0 to 1, found \"%s\"".formatted(name, element.getAttribute(name)));
        }
        return share;
    }

    List<Double> numbers(String name) throws MarkupException {
        String text = text(name).orElse("");
        List<Double> numbers = new ArrayList<>();
        if (!text.isEmpty()) {
            for (String part : SEPARATOR.split(text, -1)) {
                numbers.add(number(name, part));
            }
        }
        return numbers;
    }

    List<Shape.Point> points(String name) throws MarkupException {
        List<Double> numbers = numbers(name);
        if (numbers.isEmpty() || numbers.size() % 2 != 0) {
            throw fault("%s expects pairs of numbers, found %d numbers in \"%s\""
                    .formatted(name, numbers.size(), element.getAttribute(name)));
        }
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            points.add(new Shape.Point(numbers.get(i), numbers.get(i + 1)));
        }
        return points;
    }

    /** A colour, or none for the word {@code none}. */
    Optional<Look.Colour> colour(String name, Optional<Look.Colour> otherwise) throws MarkupException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (text.get().equals("none")) {
            return Optional.empty();
        }
        if (!COLOUR.matcher(text.get()).matches()) {
            throw fault("%s expects none, #rgb or #rrggbb, found \"%s\"".formatted(name, text.get()));
        }
        String hex = text.get().substring(1);
        String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
        int rgb = Integer.parseInt(full, 16);
        return Optional.of(new Look.Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** One of an enum's words, in lower case. */
    <E extends Enum<E>> E word(String name, Class<E> words, E otherwise) throws MarkupException {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        List<String> expected = new ArrayList<>();
        for (E word : words.getEnumConstants()) {
            String written = word.name().toLowerCase(Locale.ROOT);
            if (written.equals(text.get())) {
                return word;
            }
            expected.add(written);
        }
        throw fault("%s expects one of %s, found \"%s\"".formatted(name, String.join(", ", expected), text.get()));
    }

    void refuseOthers() throws MarkupException {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            String name = element.getAttributes().item(i).getNodeName();
            if (!known.contains(name)) {
                throw fault("<%s> has no attribute \"%s\" in the SVG that packs paint"
                        .formatted(element.getTagName(), name));
            }
        }
    }

    MarkupException fault(String finding) {
        return new MarkupException(Markup.placeOf(element), finding);
    }

    private double number(String name, String text) throws MarkupException {
        if (!NUMBER.matcher(text).matches()) {
            throw fault("%s expects a number such as 12 or 0.5, found \"%s\"".formatted(name, text));
        }
        return Double.parseDouble(text);
    }

    private double notNegative(String name, double length) throws MarkupException {
        if (length < 0) {
            throw fault("%s expects a length of 0 or more, found \"%s\"".formatted(name, element.getAttribute(name)));
        }
        return length;
    }
}
