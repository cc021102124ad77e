package goalpack.run;

import goalpack.config.explain.ExplainedBook;
import goalpack.goal.GoalBook;
import goalpack.render.text.Messages;
import java.nio.file.Path;
import java.util.List;

/** A goal book with its defaults as YAML, each default with a comment that says where it comes from. */
public final class ExplainedText {
    private ExplainedText() {}

    /**
     * The book's lines.
     *
     * @param file that the book was read from
     */
    public static List<String> of(Path file, GoalBook book, Messages messages) {
        return ExplainedBook.of(file, book).stream()
                .map(line -> line.text()
                        + line.source()
                                .map(source -> "  # " + messages.text("explain.default." + source.word()))
                                .orElse(""))
                .toList();
    }
}
