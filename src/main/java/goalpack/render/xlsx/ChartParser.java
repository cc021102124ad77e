package goalpack.render.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads a {@code <chart>}. */
final class ChartParser {
    private static final String CHILDREN = "<categories>, <bars>, <marks>, <line>, <category-axis> or <value-axis>";
    private static final Color DEFAULT = new Color(0x1F, 0x4E, 0x79);

    private final DescriptionReader reader;
    private String categories = "";
    private ChartSpec.Axis categoryAxis = ChartSpec.Axis.PLAIN;
    private ChartSpec.Axis valueAxis = ChartSpec.Axis.PLAIN;
    private final List<ChartSpec.Series> series = new ArrayList<>();

    ChartParser(DescriptionReader reader) {
        this.reader = reader;
    }

    ChartSpec parse(Attributes chart) throws DescriptionException {
        String title = chart.text("title").orElse("");
        String alt = chart.required("alt", "what the chart shows, in words");
        CellRangeAddress at = chart.read("at", "the cells to cover, such as A10:F24", Areas::parse)
                .orElseThrow(() -> chart.fault("<chart> without at", "at=\"A10:F24\""));
        ChartSpec.Direction direction = chart.choice("direction", ChartSpec.Direction.UP);
        ChartSpec.Stacking stacking = chart.choice("stacking", ChartSpec.Stacking.BESIDE);
        ChartSpec.Legend legend = chart.choice("legend", ChartSpec.Legend.NONE);
        chart.end();
        for (Optional<Element> child = reader.child("chart"); child.isPresent(); child = reader.child("chart")) {
            part(child.get());
        }
        var spec =
                new ChartSpec(title, alt, at, direction, stacking, legend, categories, series, categoryAxis, valueAxis);
        check(spec, chart);
        return spec;
    }

    private static void check(ChartSpec spec, Attributes chart) throws DescriptionException {
        if (spec.categories().isEmpty() || spec.series().isEmpty()) {
            throw chart.fault(
                    spec.categories().isEmpty() ? "<chart> without <categories>" : "<chart> without a series",
                    "<categories> and at least one of <bars>, <marks>, <line>");
        }
        boolean onlyBars = spec.series().stream().allMatch(s -> s.kind() == ChartSpec.Kind.BARS);
        if (spec.direction() == ChartSpec.Direction.ACROSS && !onlyBars) {
            throw chart.fault(
                    "marks or lines in a chart with direction=\"across\"", "<bars> only, or direction=\"up\"");
        }
    }

    private void part(Element element) throws DescriptionException {
        Attributes attributes = element.attributes();
        switch (element.name()) {
            case "categories" -> {
                categories = attributes.required("range", "goals[A]");
                attributes.end();
                reader.close("categories");
            }
            case "bars" -> series.add(series(ChartSpec.Kind.BARS, element));
            case "marks" -> series.add(series(ChartSpec.Kind.MARKS, element));
            case "line" -> series.add(series(ChartSpec.Kind.LINE, element));
            case "category-axis" -> categoryAxis = axis(element);
            case "value-axis" -> valueAxis = axis(element);
            default -> throw element.unexpected("chart", CHILDREN);
        }
    }

    private ChartSpec.Series series(ChartSpec.Kind kind, Element element) throws DescriptionException {
        Attributes at = element.attributes();
        String title = at.required("title", "what it shows");
        String range = at.required("range", "goals[C]");
        Color color = at.color("color").orElse(DEFAULT);
        ChartSpec.Labels labels = at.choice("labels", ChartSpec.Labels.NONE);
        String format = at.text("format").orElse("General");
        ChartSpec.Stroke stroke = at.choice("stroke", ChartSpec.Stroke.SOLID);
        ChartSpec.Look look = at.choice("look", ChartSpec.Look.SOLID);
        at.end();
        Map<Integer, Color> points = new HashMap<>();
        for (Optional<Element> child = reader.child(element.name());
                child.isPresent();
                child = reader.child(element.name())) {
            point(child.get(), element.name(), points);
        }
        return new ChartSpec.Series(kind, title, range, color, labels, format, stroke, look, points);
    }

    private void point(Element element, String parent, Map<Integer, Color> points) throws DescriptionException {
        if (!element.name().equals("point")) {
            throw element.unexpected(parent, "<point>");
        }
        Attributes at = element.attributes();
        at.required("nth", "1");
        int nth = at.count("nth", 1, 1, GrowingBook.HELD_ROWS);
        Color color = at.color("color").orElseThrow(() -> at.fault("<point> without color", "color=\"#1F4E79\""));
        at.end();
        points.put(nth - 1, color);
        reader.close("point");
    }

    private ChartSpec.Axis axis(Element element) throws DescriptionException {
        Attributes at = element.attributes();
        var axis = new ChartSpec.Axis(
                at.text("title").orElse(""),
                at.text("format").orElse("General"),
                at.number("min"),
                at.number("max"),
                at.number("step"),
                at.flag("gridlines", false),
                at.flag("reversed", false),
                at.flag("hidden", false));
        at.end();
        reader.close(element.name());
        return axis;
    }
}
