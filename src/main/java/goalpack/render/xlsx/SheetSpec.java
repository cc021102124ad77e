package goalpack.render.xlsx;

import java.util.Optional;

/**
 * How a sheet is set up.
 *
 * @param frozenRows rows that stay in view above the others
 * @param frozenColumns columns that stay in view left of the others
 * @param gridlines whether the screen shows them; paper never does
 * @param zoom of the screen in percent
 */
record SheetSpec(String name, int frozenRows, int frozenColumns, boolean gridlines, int zoom, Optional<Color> tab) {

    static SheetSpec parse(Attributes at) throws DescriptionException {
        var spec = new SheetSpec(
                at.required("name", "Summary"),
                at.count("freeze-rows", 0, 0, 100),
                at.count("freeze-columns", 0, 0, 100),
                at.flag("gridlines", false),
                at.count("zoom", 100, 10, 400),
                at.color("tab"));
        at.end();
        return spec;
    }
}
