package goalpack.render.xlsx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a description.
 *
 * @param cells cells written
 * @param controlCharacters control characters that became U+FFFD
 * @param cutTexts texts that were longer than a cell may be and end with a mark now
 * @param guardedTexts texts that begin like a formula and are held as text
 * @param renamedSheets sheets whose name Excel does not allow, as given and as written
 * @param figures cells that were said to show a figure, by the figure's id
 */
public record Written(
        long cells,
        int controlCharacters,
        int cutTexts,
        int guardedTexts,
        Map<String, String> renamedSheets,
        Map<String, List<CellPlace>> figures) {
    /** Keeps its own copies, in the order of the sheets. */
    public Written {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        renamedSheets = Collections.unmodifiableMap(new LinkedHashMap<>(renamedSheets));
    }
}
