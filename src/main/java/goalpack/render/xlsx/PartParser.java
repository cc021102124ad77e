package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what is laid over the cells of a sheet. */
final class PartParser {
    private static final int LIST_LIMIT = 255;

    private final DescriptionReader reader;
    private final Styles styles;

    PartParser(DescriptionReader reader, Styles styles) {
        this.reader = reader;
        this.styles = styles;
    }

    SheetPart parse(Element element) throws DescriptionException {
        Attributes at = element.attributes();
        if (element.name().equals("chart")) {
            return new SheetPart.Chart(new ChartParser(reader).parse(at));
        }
        String range = at.required("range", "goals[D]");
        SheetPart part = switch (element.name()) {
            case "rule" -> rule(range, at);
            case "data-bar" -> dataBar(range, at);
            case "icons" -> icons(range, at);
            default -> choices(range, at);
        };
        at.end();
        reader.close(element.name());
        return part;
    }

    private SheetPart rule(String range, Attributes at) throws DescriptionException {
        String formula = at.required("formula", "$D{row}<0.85");
        StyleSpec style = styles.spec(at.required("style", "bad"), at);
        return new SheetPart.CellRule(range, formula, style);
    }

    private static SheetPart dataBar(String range, Attributes at) throws DescriptionException {
        Color color = at.color("color").orElseThrow(() -> at.fault("<data-bar> without color", "color=\"#9DB7CF\""));
        return new SheetPart.DataBar(range, color, at.number("min"), at.number("max"));
    }

    private static SheetPart icons(String range, Attributes at) throws DescriptionException {
        at.required("from", "0.9 1");
        List<BigDecimal> from = at.read("from", "two rising numbers such as 0.9 1", PartParser::bounds)
                .orElse(List.of());
        SheetPart.IconSet set = at.choice("set", SheetPart.IconSet.SHAPES);
        return new SheetPart.Icons(range, set, from, at.flag("reversed", false), at.flag("alone", false));
    }

    private static Optional<List<BigDecimal>> bounds(String text) {
        List<BigDecimal> numbers = Arrays.stream(text.strip().split("\\s+", -1))
                .flatMap(word -> Parsing.number(word).stream())
                .toList();
        boolean rising = numbers.size() == 2 && numbers.get(0).compareTo(numbers.get(1)) < 0;
        return rising ? Optional.of(numbers) : Optional.empty();
    }

    private static SheetPart choices(String range, Attributes at) throws DescriptionException {
        Optional<String> values = at.text("values");
        Optional<String> source = at.text("from");
        if (values.isPresent() == source.isPresent()) {
            throw at.fault(
                    values.isPresent() ? "<choices> with values and from" : "<choices> without values",
                    "either values=\"keep|raise|lower\" or from=\"a range\"");
        }
        List<String> list = values.map(v -> List.of(v.split("\\|", -1))).orElse(List.of());
        int length = list.stream().mapToInt(v -> v.length() + 1).sum() - 1;
        if (length > LIST_LIMIT || list.stream().anyMatch(v -> v.isBlank() || v.matches(".*[,\"].*"))) {
            throw at.fault(
                    "values=\"" + values.orElse("") + "\"",
                    "values without comma or quote, together at most " + LIST_LIMIT + " characters");
        }
        return new SheetPart.Choices(
                range,
                list,
                source,
                at.text("title").orElse(""),
                at.text("message").orElse(""));
    }
}
