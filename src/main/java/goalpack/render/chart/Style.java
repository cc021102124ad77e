package goalpack.render.chart;

import goalpack.render.markup.MarkupException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an SVG element hands down to those inside it.
 *
 * @param opacity the opacities of the element and all around it, multiplied
 * @param fontSize in user units
 * @param fontWeight 100 to 900
 */
record Style(
        Optional<Look.Colour> fill,
        double fillOpacity,
        Optional<Look.Colour> stroke,
        double strokeOpacity,
        double strokeWidth,
        List<Double> dashes,
        Look.Cap cap,
        Look.Join join,
        double opacity,
        double fontSize,
        int fontWeight,
        Shape.Anchor anchor) {

    /** What holds where nothing is said. */
    static final Style INITIAL = new Style(
            Optional.of(Look.Colour.BLACK),
            1,
            Optional.empty(),
            1,
            1,
            List.of(),
            Look.Cap.BUTT,
            Look.Join.MITER,
            1,
            12,
            400,
            Shape.Anchor.START);

    /** This style, changed by what an element inside says. */
    Style within(Attributes attributes) throws MarkupException {
        return new Style(
                attributes.colour("fill", fill),
                attributes.share("fill-opacity", fillOpacity),
                attributes.colour("stroke", stroke),
                attributes.share("stroke-opacity", strokeOpacity),
                attributes.extent("stroke-width", strokeWidth),
                dashes(attributes),
                attributes.word("stroke-linecap", Look.Cap.class, cap),
                attributes.word("stroke-linejoin", Look.Join.class, join),
                opacity * attributes.share("opacity", 1),
                attributes.extent("font-size", fontSize),
                weight(attributes),
                attributes.word("text-anchor", Shape.Anchor.class, anchor));
    }

    Look look() {
        return new Look(fill, fillOpacity * opacity, stroke, strokeOpacity * opacity, strokeWidth, dashes, cap, join);
    }

    private List<Double> dashes(Attributes attributes) throws MarkupException {
        String name = "stroke-dasharray";
        Optional<String> text = attributes.text(name);
        if (text.isEmpty()) {
            return dashes;
        }
        if (text.get().equals("none")) {
            return List.of();
        }
        List<Double> lengths = attributes.numbers(name);
        double sum = 0;
        for (double length : lengths) {
            if (length < 0) {
                throw attributes.fault(name + " expects lengths of 0 or more, found \"" + text.get() + "\"");
            }
            sum += length;
        }
        return sum > 0 ? lengths : List.of();
    }

    private int weight(Attributes attributes) throws MarkupException {
        Optional<String> text = attributes.text("font-weight");
        if (text.isEmpty()) {
            return fontWeight;
        }
        return switch (text.get().toLowerCase(Locale.ROOT)) {
            case "normal" -> 400;
            case "bold" -> 700;
            case "100", "200", "300", "400", "500", "600", "700", "800", "900" -> Integer.parseInt(text.get());
            default ->
                throw attributes.fault("font-weight expects normal, bold or 100 to 900, found \"" + text.get() + "\"");
        };
    }
}
