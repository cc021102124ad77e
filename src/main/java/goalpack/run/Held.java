package goalpack.run;

import java.util.List;
import java.util.Locale;

/**
 * Something that is held of a person.
 *
 * @param file relative to the goal book, or to the output folder
 * @param line from 1; 0 where there are no lines
 * @param place column, page, or sheet and cell; empty where the line says it
 * @param text as it stands there
 */
public record Held(Kind kind, String file, int line, String place, String text) {
    /** The columns of a table of them. */
    public static final List<String> HEADER = List.of("kind", "file", "line", "place", "text");

    /** Where it is. */
    public enum Kind {
        /** A row of an export or of a file of events. */
        EXPORTS,
        PEOPLE,
        BOOK,
        /** Another file that the goal book names: holidays, facts, comments. */
        BESIDE,
        /** A file of a published run. */
        RUNS,
        /** A message in the outbox of a run. */
        MAIL;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As a row of a table. */
    public List<String> row() {
        return List.of(kind.word(), file, line == 0 ? "" : Integer.toString(line), place, text);
    }
}
