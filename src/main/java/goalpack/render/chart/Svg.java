package goalpack.render.chart;

import goalpack.render.markup.Markup;
import goalpack.render.markup.MarkupException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the SVG subset that packs paint.
 *
 * <p>Elements: {@code svg g rect line circle polyline polygon path text tspan}. Everything else, element or attribute,
 * is an error that names it: a chart is painted as written or not at all.
 */
public final class Svg {
    private Svg() {}

    /**
     * Reads an {@code svg} element.
     *
     * @param svg the element, as read by {@link Markup}
     * @return what it draws
     * @throws MarkupException at the first element, attribute or value outside the subset
     */
    public static Drawing read(Element svg) throws MarkupException {
        Attributes attributes = new Attributes(svg);
        attributes.ignore("id", "class", "style", "role", "aria-hidden");
        Optional<String> label = attributes.text("aria-label");
        List<Double> box = attributes.numbers("viewBox");
        if (!box.isEmpty() && !(box.size() == 4 && box.get(2) > 0 && box.get(3) > 0)) {
            throw attributes.fault("viewBox expects left, top, width and height, the latter two above 0");
        }
        double width = attributes.number("width", box.isEmpty() ? 0 : box.get(2));
        double height = attributes.number("height", box.isEmpty() ? 0 : box.get(3));
        if (!(width > 0 && height > 0)) {
            throw attributes.fault("<svg> expects width and height above 0, or a viewBox");
        }
        Drawing.View view = box.isEmpty()
                ? new Drawing.View(0, 0, width, height)
                : new Drawing.View(box.get(0), box.get(1), box.get(2), box.get(3));
        Style style = Style.INITIAL.within(attributes);
        attributes.refuseOthers();
        return new Drawing(width, height, view, label.filter(text -> !text.isEmpty()), shapes(svg, style));
    }

    private static List<Shape> shapes(Element parent, Style style) throws MarkupException {
        List<Shape> shapes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                shapes.add(shape(element, style));
            } else if (!node.getNodeValue().isBlank()) {
                throw new MarkupException(
                        Markup.placeOf(parent),
                        "<%s> holds the text \"%s\" outside of <text>"
                                .formatted(
                                        parent.getTagName(), node.getNodeValue().strip()));
            }
        }
        return shapes;
    }

    private static Shape shape(Element element, Style inherited) throws MarkupException {
        Attributes attributes = new Attributes(element);
        Style style = inherited.within(attributes);
        Shape shape = switch (element.getTagName()) {
            case "g" -> group(element, attributes, style);
            case "rect" -> rectangle(attributes, style.look());
            case "line" -> new Shape.Line(point(attributes, "x1", "y1"), point(attributes, "x2", "y2"), style.look());
            case "circle" -> new Shape.Circle(point(attributes, "cx", "cy"), attributes.extent("r"), style.look());
            case "polyline" -> new Shape.Polyline(attributes.points("points"), style.look());
            case "polygon" -> new Shape.Polygon(attributes.points("points"), style.look());
            case "path" -> outline(attributes, style.look());
            case "text" -> text(element, attributes, style);
            default ->
                throw attributes.fault("<%s> is not in the SVG that packs paint".formatted(element.getTagName()));
        };
        attributes.refuseOthers();
        if (!(shape instanceof Shape.Group || shape instanceof Shape.Text)) {
            refuseChildren(element);
        }
        return shape;
    }

    private static Shape group(Element element, Attributes attributes, Style style) throws MarkupException {
        Shape.Point shift = Translation.read(attributes);
        return new Shape.Group(shift.x(), shift.y(), shapes(element, style));
    }

    private static Shape rectangle(Attributes attributes, Look look) throws MarkupException {
        double width = attributes.extent("width");
        double height = attributes.extent("height");
        double radius = Math.min(attributes.extent("rx", 0), Math.min(width, height) / 2);
        return new Shape.Rectangle(attributes.number("x", 0), attributes.number("y", 0), width, height, radius, look);
    }

    private static Shape.Point point(Attributes attributes, String x, String y) throws MarkupException {
        return new Shape.Point(attributes.number(x, 0), attributes.number(y, 0));
    }

    private static Shape outline(Attributes attributes, Look look) throws MarkupException {
        String steps = attributes.text("d").orElse("");
        return new Shape.Outline(new PathSteps(steps, attributes).read(), look);
    }

    private static Shape text(Element element, Attributes attributes, Style style) throws MarkupException {
        Shape.Point at = point(attributes, "x", "y");
        List<Shape.Run> runs = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                runs.add(span(inner, style));
            } else {
                runs.add(run(node.getNodeValue(), style));
            }
        }
        return new Shape.Text(at, style.anchor(), Whitespace.trimmed(runs));
    }

    private static Shape.Run span(Element element, Style inherited) throws MarkupException {
        Attributes attributes = new Attributes(element);
        if (!element.getTagName().equals("tspan")) {
            throw attributes.fault("<text> holds <%s>, only <tspan> may stand there".formatted(element.getTagName()));
        }
        Style style = inherited.within(attributes);
        attributes.refuseOthers();
        refuseChildren(element);
        return run(element.getTextContent(), style);
    }

    private static Shape.Run run(String text, Style style) {
        return new Shape.Run(text, style.fontSize(), style.fontWeight(), style.look());
    }

    private static void refuseChildren(Element element) throws MarkupException {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner) {
                throw new MarkupException(
                        Markup.placeOf(inner),
                        "<%s> holds <%s>, nothing may stand there".formatted(element.getTagName(), inner.getTagName()));
            }
        }
    }
}
