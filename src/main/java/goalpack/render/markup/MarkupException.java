package goalpack.render.markup;

import java.io.Serial;

/** Markup that cannot be used: what was found, what was expected, and where. Its message begins with the place. */
public final class MarkupException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String finding;

    /**
     * A finding at a place.
     *
     * @param place where in the markup
     * @param finding what was found and what was expected, one sentence without the place
     */
    public MarkupException(Place place, String finding) {
        super(place + ": " + finding);
        this.place = place;
        this.finding = finding;
    }

    /** Where in the markup. */
    public Place place() {
        return place;
    }

    /** What was found and what was expected, without the place. */
    public String finding() {
        return finding;
    }
}
