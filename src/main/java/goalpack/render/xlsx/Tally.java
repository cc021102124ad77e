package goalpack.render.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Counts while writing; what it counted becomes part of {@link Written}. */
final class Tally {
    private long cells;
    private int replaced;
    private int cut;
    private int guarded;
    private final Map<String, List<CellPlace>> figures = new LinkedHashMap<>();

    SafeText safe(String raw) {
        SafeText safe = SafeText.of(raw);
        replaced += safe.replaced();
        cut += safe.cut() ? 1 : 0;
        guarded += safe.formulaLike() ? 1 : 0;
        return safe;
    }

    void figure(String id, String address, XSSFSheet sheet) {
        figures.computeIfAbsent(id, first -> new ArrayList<>()).add(new CellPlace(sheet.getSheetName(), address));
    }

    void countCell() {
        cells++;
    }

    Map<String, List<CellPlace>> figures() {
        return figures;
    }

    long cells() {
        return cells;
    }

    int replaced() {
        return replaced;
    }

    int cut() {
        return cut;
    }

    int guarded() {
        return guarded;
    }
}
