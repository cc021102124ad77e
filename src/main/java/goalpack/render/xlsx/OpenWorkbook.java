package goalpack.render.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A workbook while it is being written: its sheets, styles, names and what is known of its cells. */
final class OpenWorkbook implements Closeable {
    private record Jump(XSSFSheet from, Attributes place) {}

    private final GrowingBook growing = new GrowingBook();
    private final Styles styles;
    private final Names names;
    private final Regions regions = new Regions();
    private final SheetNames sheetNames = new SheetNames();
    private final Formulas formulas = new Formulas();
    private final Tally tally = new Tally();
    private final Map<String, Jump> jumps = new LinkedHashMap<>();

    OpenWorkbook(WorkbookSpec spec) {
        var held = growing.held();
        held.setCellFormulaValidation(false);
        styles = new Styles(held, spec.font(), spec.fontSize());
        names = new Names(held);
        var core = held.getProperties().getCoreProperties();
        core.setTitle(spec.title());
        core.setCreator(spec.author());
        core.setLastModifiedByUser(spec.author());
        core.setSubjectProperty(spec.subject());
        core.setKeywords(spec.keywords());
        var part = core.getUnderlyingProperties();
        part.setLanguageProperty(spec.language());
        Optional<java.util.Date> instant = Optional.of(java.util.Date.from(spec.instant()));
        part.setCreatedProperty(instant);
        part.setModifiedProperty(instant);
        held.getProperties().getExtendedProperties().setApplication("goalpack");
    }

    GrowingBook growing() {
        return growing;
    }

    Styles styles() {
        return styles;
    }

    Regions regions() {
        return regions;
    }

    /** The size of all text that names no other, in points. */
    double fontSize() {
        return growing.held().getFontAt(0).getFontHeight() / 20.0;
    }

    /** The typeface of all text that names no other. */
    String font() {
        return growing.held().getFontAt(0).getFontName();
    }

    Formulas formulas() {
        return formulas;
    }

    Tally tally() {
        return tally;
    }

    Names names() {
        return names;
    }

    XSSFSheet createSheet(SheetSpec spec, Attributes place) throws DescriptionException {
        if (sheetNames.knows(spec.name())) {
            throw place.fault("a second sheet \"" + spec.name() + "\"", "one sheet of a name");
        }
        XSSFSheet sheet = growing.createSheet(sheetNames.add(spec.name()));
        regions.addSheet(spec.name(), sheet);
        return sheet;
    }

    /** Makes a name mean a region, for formulas and for ranges. */
    void name(String name, Region region, Attributes place) throws DescriptionException {
        names.claim(name, place);
        names.define(name, region.absolute());
        regions.add(name, region);
    }

    /** Remembers where a link leads, to be checked when all sheets stand. */
    void remember(String target, XSSFSheet from, Attributes place) {
        if (target.startsWith("#")) {
            jumps.putIfAbsent(target.substring(1), new Jump(from, place));
        }
    }

    /** Checks what could only be known at the end: formulas and links within the workbook. */
    void check() throws DescriptionException {
        formulas.check(growing.held());
        for (var jump : jumps.entrySet()) {
            regions.find(jump.getKey(), jump.getValue().from(), jump.getValue().place());
        }
    }

    Written written(int replacedByReader) {
        return new Written(
                tally.cells(),
                replacedByReader + tally.replaced(),
                tally.cut(),
                tally.guarded(),
                sheetNames.renamed(),
                tally.figures());
    }

    @Override
    public void close() throws IOException {
        growing.close();
    }
}
