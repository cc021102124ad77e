package goalpack.render.xlsx;

/**
 * A spot in a workbook description.
 *
 * @param sheet name of the sheet as the description gives it; empty outside a sheet
 * @param cell address such as {@code C7}; empty outside a cell
 * @param line line of the XML, from 1
 * @param column column of the XML, from 1
 */
public record Place(String sheet, String cell, int line, int column) {

    @Override
    public String toString() {
        var words = new StringBuilder();
        if (!sheet.isEmpty()) {
            words.append("sheet ").append(sheet).append(", ");
        }
        if (!cell.isEmpty()) {
            words.append("cell ").append(cell).append(", ");
        }
        return words.append("line ")
                .append(line)
                .append(", column ")
                .append(column)
                .toString();
    }
}
