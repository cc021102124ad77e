package goalpack.render.xlsx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of a description.
 *
 * @param cells cells written
 * @param controlCharacters control characters that became U+FFFD
 * @param cutTexts texts that were longer than a cell may be and end with a mark now
 * @param guardedTexts texts that begin like a formula and are held as text
 * @param renamedSheets sheets whose name Excel does not allow, as given and as written
 */
public record Written(
        long cells, int controlCharacters, int cutTexts, int guardedTexts, Map<String, String> renamedSheets) {
    /** Keeps its own copy of the names, in the order of the sheets. */
    public Written {
        renamedSheets = Collections.unmodifiableMap(new LinkedHashMap<>(renamedSheets));
    }
}
