package goalpack.render.chart;

import goalpack.render.markup.MarkupException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one transform there is: {@code translate(x)}, {@code translate(x y)} or {@code translate(x, y)}. */
final class Translation {
    private static final String NUMBER = "([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+))";
    private static final Pattern TRANSLATE =
            Pattern.compile("translate\\(\\s*" + NUMBER + "(?:(?:\\s*,\\s*|\\s+)" + NUMBER + ")?\\s*\\)");

    private Translation() {}

    static Shape.Point read(Attributes attributes) throws MarkupException {
        Optional<String> text = attributes.text("transform");
        if (text.isEmpty()) {
            return new Shape.Point(0, 0);
        }
        Matcher matcher = TRANSLATE.matcher(text.get());
        if (!matcher.matches()) {
            throw attributes.fault("transform expects translate(x, y), found \"" + text.get() + "\"");
        }
        double dy = matcher.group(2) == null ? 0 : Double.parseDouble(matcher.group(2));
        return new Shape.Point(Double.parseDouble(matcher.group(1)), dy);
    }
}
