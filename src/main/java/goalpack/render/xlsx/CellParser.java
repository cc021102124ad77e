package goalpack.render.xlsx;

import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellReference;

/** Reads one cell element. */
final class CellParser {
    static final String ELEMENTS =
            "one of: <text>, <number>, <percent>, <date>, <dateTime>, <boolean>, <formula>, <link>, <empty>";
    private static final int FORMULA_LIMIT = 8_000;

    private final DescriptionReader reader;

    CellParser(DescriptionReader reader) {
        this.reader = reader;
    }

    CellSpec parse(Element element, String parent) throws DescriptionException {
        Attributes attributes = element.attributes();
        String styles = attributes.text("style").orElse("");
        Optional<Integer> column = attributes.read("column", "a column such as C", CellParser::column);
        Optional<String> name = attributes.text("name");
        Optional<String> figure = attributes.text("figure");
        int across = attributes.count("across", 1, 1, 200);
        Content content = content(element, parent);
        return new CellSpec(content, styles, column, name, figure, across, attributes);
    }

    static Optional<Integer> column(String letters) {
        if (letters.isEmpty() || letters.length() > 3 || !letters.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            return Optional.empty();
        }
        int index = CellReference.convertColStringToIndex(letters);
        return index <= SpreadsheetVersion.EXCEL2007.getLastColumnIndex() ? Optional.of(index) : Optional.empty();
    }

    private Content content(Element element, String parent) throws DescriptionException {
        return switch (element.name()) {
            case "text", "number", "percent", "date", "dateTime", "boolean" -> value(element);
            case "formula" -> formula(element.attributes());
            case "link" -> link(element.attributes());
            case "empty" -> {
                element.attributes().end();
                reader.close("empty");
                yield new Content.Empty();
            }
            default -> throw element.unexpected(parent, ELEMENTS);
        };
    }

    private Content.Value value(Element element) throws DescriptionException {
        element.attributes().end();
        String text = reader.text(element.name());
        return value(element.name(), text, "<" + element.name() + ">", element.attributes());
    }

    private Content.Formula formula(Attributes attributes) throws DescriptionException {
        String type = attributes.required("type", "number");
        Optional<String> cached = attributes.text("value");
        Content.Reach reach = attributes.flag("array", false) ? Content.Reach.ARRAY : Content.Reach.CELL;
        attributes.end();
        if (cached.isEmpty()) {
            throw attributes.fault("<formula> without value", "value=\"the figure that the formula yields\"");
        }
        String formula = reader.text("formula").strip();
        if (formula.isEmpty() || formula.startsWith("=") || formula.length() > FORMULA_LIMIT) {
            throw attributes.fault(
                    formula.isEmpty() ? "an empty formula" : "formula \"" + formula + "\"",
                    "a formula without the leading =, up to " + FORMULA_LIMIT + " characters");
        }
        return new Content.Formula(formula, reach, value(type, cached.get(), "value of <formula>", attributes));
    }

    private Content.Link link(Attributes attributes) throws DescriptionException {
        String target = attributes
                .read("to", "an https:// or mailto: address, or #Sheet!A1", LinkTarget::allowed)
                .orElseThrow(() -> attributes.fault("<link> without to", "to=\"https://...\""));
        attributes.end();
        return new Content.Link(target, reader.text("link"));
    }

    private static Content.Value value(String type, String text, String what, Attributes at)
            throws DescriptionException {
        return switch (type) {
            case "text" -> new Content.Text(text);
            case "number" -> new Content.Figure(read(text, what, "a number such as 12.5", Parsing::number, at));
            case "percent" -> new Content.Percent(read(text, what, "a ratio such as 0.862", Parsing::number, at));
            case "date" -> new Content.Date(read(text, what, "a day such as 2026-06-30", Parsing::date, at));
            case "dateTime" ->
                new Content.DateTime(read(text, what, "a time such as 2026-06-30T14:05", Parsing::dateTime, at));
            case "boolean" -> new Content.Flag(read(text, what, "true or false", Parsing::flag, at));
            default ->
                throw at.fault("type=\"" + type + "\"", "one of: text, number, percent, date, dateTime, boolean");
        };
    }

    private static <T> T read(
            String text, String what, String expected, Function<String, Optional<T>> parser, Attributes at)
            throws DescriptionException {
        Optional<T> value = parser.apply(text.strip());
        if (value.isEmpty()) {
            throw at.fault("\"" + text.strip() + "\" as " + what, expected);
        }
        return value.get();
    }
}
