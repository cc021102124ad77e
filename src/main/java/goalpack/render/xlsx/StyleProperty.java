package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a style can say; each is an attribute of {@code <style>}, lower case, words joined by a hyphen. */
enum StyleProperty {
    FONT("the name of a typeface", v -> !v.isBlank()),
    SIZE("a size in points from 6 to 72", v -> between(v, 6, 72)),
    BOLD("true or false", StyleProperty::flag),
    ITALIC("true or false", StyleProperty::flag),
    UNDERLINE("true or false", StyleProperty::flag),
    COLOR("a colour such as #1F4E79", StyleProperty::color),
    FILL("a colour such as #1F4E79", StyleProperty::color),
    FORMAT("an Excel number format such as 0.0%", v -> !v.isEmpty() && v.length() <= 255),
    ALIGN("left, center or right", v -> v.equals("left") || v.equals("center") || v.equals("right")),
    VALIGN("top, middle or bottom", v -> v.equals("top") || v.equals("middle") || v.equals("bottom")),
    WRAP("true or false", StyleProperty::flag),
    INDENT("a whole number from 0 to 15", v -> between(v, 0, 15) && v.indexOf('.') < 0),
    BORDER_TOP("a border such as \"thin #C8CDD3\"", StyleProperty::border),
    BORDER_BOTTOM("a border such as \"thin #C8CDD3\"", StyleProperty::border),
    BORDER_LEFT("a border such as \"thin #C8CDD3\"", StyleProperty::border),
    BORDER_RIGHT("a border such as \"thin #C8CDD3\"", StyleProperty::border);

    private static final Pattern BORDER = Pattern.compile("none|(hair|thin|medium|thick) #[0-9A-Fa-f]{6}");

    private final String expected;
    private final Predicate<String> valid;

    StyleProperty(String expected, Predicate<String> valid) {
        this.expected = expected;
        this.valid = valid;
    }

    Optional<String> read(Attributes attributes) throws DescriptionException {
        return attributes.read(
                Attributes.word(this), expected, v -> Optional.of(v).filter(valid));
    }

    private static boolean flag(String value) {
        return Parsing.flag(value).isPresent();
    }

    private static boolean color(String value) {
        return Color.parse(value).isPresent();
    }

    private static boolean border(String value) {
        return BORDER.matcher(value).matches();
    }

    private static boolean between(String value, int lowest, int highest) {
        return Parsing.number(value)
                .filter(n -> n.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                .filter(n -> n.compareTo(BigDecimal.valueOf(highest)) <= 0)
                .isPresent();
    }
}
