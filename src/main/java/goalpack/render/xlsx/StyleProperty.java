package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a style can say; each is an attribute of {@code <style>}, lower case, words joined by a hyphen. */
enum StyleProperty {
    FONT(Form.TYPEFACE),
    SIZE(Form.POINTS),
    BOLD(Form.FLAG),
    ITALIC(Form.FLAG),
    UNDERLINE(Form.FLAG),
    COLOR(Form.COLOR),
    FILL(Form.COLOR),
    FORMAT(Form.NUMBER_FORMAT),
    ALIGN(Form.ACROSS),
    VALIGN(Form.UPRIGHT),
    WRAP(Form.FLAG),
    INDENT(Form.STEPS),
    BORDER_TOP(Form.BORDER),
    BORDER_BOTTOM(Form.BORDER),
    BORDER_LEFT(Form.BORDER),
    BORDER_RIGHT(Form.BORDER);

    private final Form form;

    StyleProperty(Form form) {
        this.form = form;
    }

    Optional<String> read(Attributes attributes) throws DescriptionException {
        return attributes.read(
                Attributes.word(this), form.expected, v -> Optional.of(v).filter(form::accepts));
    }

    /** How a value is written. */
    private enum Form {
        TYPEFACE("the name of a typeface"),
        POINTS("a size in points from 6 to 72"),
        FLAG("true or false"),
        COLOR("a colour such as #1F4E79"),
        NUMBER_FORMAT("an Excel number format such as 0.0%"),
        ACROSS("left, center or right"),
        UPRIGHT("top, middle or bottom"),
        STEPS("a whole number from 0 to 15"),
        BORDER("none, or a border such as \"thin #C8CDD3\" (hair, thin, medium, thick)");

        private static final Pattern LINE = Pattern.compile("none|(hair|thin|medium|thick) #[0-9A-Fa-f]{6}");
        private static final int FORMAT_LIMIT = 255;

        private final String expected;

        Form(String expected) {
            this.expected = expected;
        }

        boolean accepts(String value) {
            return switch (this) {
                case TYPEFACE -> !value.isBlank();
                case POINTS -> between(value, 6, 72);
                case FLAG -> Parsing.flag(value).isPresent();
                case COLOR -> Color.parse(value).isPresent();
                case NUMBER_FORMAT -> !value.isEmpty() && value.length() <= FORMAT_LIMIT;
                case ACROSS -> Set.of("left", "center", "right").contains(value);
                case UPRIGHT -> Set.of("top", "middle", "bottom").contains(value);
                case STEPS -> between(value, 0, 15) && value.indexOf('.') < 0;
                case BORDER -> LINE.matcher(value).matches();
            };
        }

        private static boolean between(String value, int lowest, int highest) {
            return Parsing.number(value)
                    .filter(n -> n.compareTo(BigDecimal.valueOf(lowest)) >= 0)
                    .filter(n -> n.compareTo(BigDecimal.valueOf(highest)) <= 0)
                    .isPresent();
        }
    }
}
