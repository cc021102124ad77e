package goalpack.render.markup;

/**
 * A place in a text, where somebody can look: line and column, both counted from 1.
 *
 * @param line line, from 1; 0 when the place is not known
 * @param column column in characters, from 1; 0 when the place is not known
 */
public record Place(int line, int column) {
    /** Where nothing better is known. */
    public static final Place UNKNOWN = new Place(0, 0);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column from 0, found " + line + " and " + column);
        }
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
