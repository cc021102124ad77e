package goalpack.cli;

import java.util.ArrayList;
import java.util.List;

/** A text broken at its blanks into lines that a console shows whole. */
final class Paragraph {
    private static final int CONSOLE = 96;

    private Paragraph() {}

    /**
     * The text behind a label: the label in the first line, blanks of its width before the others.
     *
     * @param label with the blanks around it
     */
    static String of(String label, String text) {
        String indent = " ".repeat(label.length());
        return label + String.join("\n" + indent, lines(text, CONSOLE - label.length()));
    }

    /** A word longer than a line has a line of its own. */
    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
