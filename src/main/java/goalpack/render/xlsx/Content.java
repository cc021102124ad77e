package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** What a cell holds, by type. */
sealed interface Content {
    /** A value that a formula can yield too. */
    sealed interface Value extends Content {}

    /** Words, never taken for a formula. */
    record Text(String text) implements Value {}

    /** A number shown as it is. */
    record Figure(BigDecimal number) implements Value {}

    /** A ratio shown as a percentage: 0.862 reads 86.2 %. */
    record Percent(BigDecimal ratio) implements Value {}

    /** A day. */
    record Date(LocalDate day) implements Value {}

    /** A day and time as the reader's clock shows it. */
    record DateTime(LocalDateTime time) implements Value {}

    /** True or false. */
    record Flag(boolean flag) implements Value {}

    /** A formula with our own figure as its cached value. */
    record Formula(String formula, Reach reach, Value cached) implements Content {}

    /** A text that leads somewhere: an https or mailto address, or a place in the workbook after {@code #}. */
    record Link(String target, String text) implements Content {}

    /** Nothing but a style. */
    record Empty() implements Content {}

    /** How a formula is evaluated. */
    enum Reach {
        /** Cell by cell. */
        CELL,
        /** As an array formula, entered with Ctrl+Shift+Enter. */
        ARRAY
    }

    /** The number format of a content that has none by its style. */
    static String format(Content content) {
        return switch (content) {
            case Percent percent -> "0.0%";
            case Date date -> "yyyy-mm-dd";
            case DateTime time -> "yyyy-mm-dd hh:mm";
            case Formula formula -> format(formula.cached());
            case Text text -> "General";
            case Figure figure -> "General";
            // Excel shows truth values whatever the format; LibreOffice shows 1 for some of them without this.
            case Flag flag -> "\"TRUE\";\"TRUE\";\"FALSE\"";
            case Link link -> "General";
            case Empty empty -> "General";
        };
    }
}
