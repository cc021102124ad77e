package goalpack.measure;

import java.util.Locale;

/** Why a ticket that belongs to a period by its anchor was not counted there. */
public enum LeftOut {
    SPAM,
    MERGED,
    DELETED,
    TEST,
    CANCELLED,
    /** Opened by the desk itself, where only incoming tickets count. */
    OUTBOUND,
    /** The export lacks a column that the metric needs. */
    COLUMN_MISSING,
    /** The column is there, the ticket's cell is empty. */
    VALUE_MISSING,
    /** A stamp lies before the one it should follow. */
    OUT_OF_ORDER,
    /** Not answered or solved yet and not yet due. */
    PENDING,
    SOLVED_WITHOUT_REPLY,
    /** Asked for no rating or gave none. */
    UNRATED,
    UNSURVEYED,
    /** Looked at by no reviewer. */
    UNREVIEWED,
    /** Nothing was promised for it. */
    NOTHING_PROMISED,
    /** No bot answered it. */
    NO_BOT;

    /** Whether the ticket is of the base population and its export has what the metric needs. */
    public boolean isApplicable() {
        return switch (this) {
            case SPAM, MERGED, DELETED, TEST, CANCELLED, COLUMN_MISSING -> false;
            case OUTBOUND,
                    VALUE_MISSING,
                    OUT_OF_ORDER,
                    PENDING,
                    SOLVED_WITHOUT_REPLY,
                    UNRATED,
                    UNSURVEYED,
                    UNREVIEWED,
                    NOTHING_PROMISED,
                    NO_BOT -> true;
        };
    }

    /** The word for it in files and message keys: {@code out-of-order}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
