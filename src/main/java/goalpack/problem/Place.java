package goalpack.problem;

/**
 * Where a problem stands.
 *
 * @param file as the user wrote or would find it; empty when the problem is in no file
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param path the key within the file, such as {@code goals.first-answer.target}; empty when there is none
 */
public record Place(String file, int line, int column, String path) implements Comparable<Place> {
    public static final Place NONE = new Place("", 0, 0, "");

    public static Place file(String file) {
        return new Place(file, 0, 0, "");
    }

    public static Place line(String file, int line) {
        return new Place(file, line, 0, "");
    }

    /** Reads {@code file:line:column}, leaving out what is unknown. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (column > 0) {
            text.append(':').append(column);
        }
        return text.toString();
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : path.compareTo(other.path);
    }
}
