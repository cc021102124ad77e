package goalpack.render.xlsx;

import java.util.Optional;

/**
 * Where a cell stands; written {@code Goals!K5}.
 *
 * @param sheet its name as the workbook has it
 * @param address such as {@code K5}
 */
public record CellPlace(String sheet, String address) {

    /** Reads what {@link #toString} writes: sheet names hold no exclamation mark before the last one that counts. */
    public static Optional<CellPlace> of(String text) {
        int mark = text.lastIndexOf('!');
        return mark > 0 && mark < text.length() - 1
                ? Optional.of(new CellPlace(text.substring(0, mark), text.substring(mark + 1)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return sheet + "!" + address;
    }
}
