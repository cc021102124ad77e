package goalpack.render.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The names that formulas may use: of cells, blocks, tables and formulas; each valid and unique. */
final class Names {
    private static final Pattern VALID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._]{0,254}");
    private static final Pattern ADDRESS_LIKE =
            Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*(c[0-9]*)?|c[0-9]*|true|false");

    private final XSSFWorkbook book;
    private final Set<String> taken = new HashSet<>();

    Names(XSSFWorkbook book) {
        this.book = book;
    }

    /** Takes a name, or says why it cannot be one. */
    void claim(String name, Attributes place) throws DescriptionException {
        String folded = name.toLowerCase(Locale.ROOT);
        if (!VALID.matcher(name).matches() || ADDRESS_LIKE.matcher(folded).matches()) {
            throw place.fault(
                    "name \"" + name + "\"", "a letter or _ and then letters, digits, . or _, unlike a cell's address");
        }
        if (!taken.add(folded)) {
            throw place.fault("a second name \"" + name + "\"", "one cell, block, table or formula of a name");
        }
    }

    /** Makes a claimed name mean cells or a formula. */
    void define(String name, String formula) {
        XSSFName defined = book.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(formula);
    }
}
