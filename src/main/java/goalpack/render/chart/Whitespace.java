package goalpack.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** White space in SVG text: runs of it become one space, none stays at either end of the line. */
final class Whitespace {
    /** Not {@code \s} with Unicode: no-break spaces are characters like others. */
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private Whitespace() {}

    static List<Shape.Run> trimmed(List<Shape.Run> runs) {
        List<Shape.Run> kept = new ArrayList<>();
        boolean afterSpace = true;
        for (Shape.Run run : runs) {
            String text = SPACES.matcher(run.text()).replaceAll(" ");
            if (afterSpace && text.startsWith(" ")) {
                text = text.substring(1);
            }
            if (!text.isEmpty()) {
                kept.add(new Shape.Run(text, run.size(), run.weight(), run.look()));
                afterSpace = text.endsWith(" ");
            }
        }
        while (!kept.isEmpty() && kept.getLast().text().endsWith(" ")) {
            Shape.Run last = kept.removeLast();
            String text = last.text().substring(0, last.text().length() - 1);
            if (!text.isEmpty()) {
                kept.add(new Shape.Run(text, last.size(), last.weight(), last.look()));
            }
        }
        return kept;
    }
}
