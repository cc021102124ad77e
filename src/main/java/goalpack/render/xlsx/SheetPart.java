package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is laid over the cells of a sheet once they all stand. */
sealed interface SheetPart {
    /** Shows cells in a style where a formula holds. */
    record CellRule(String range, String formula, StyleSpec style) implements SheetPart {}

    /** Draws a bar in each cell, as long as its number. */
    record DataBar(String range, Color color, Optional<BigDecimal> min, Optional<BigDecimal> max)
            implements SheetPart {}

    /** Draws one of several icons in each cell; a number reaches an icon from its bound on, lowest icon first. */
    record Icons(String range, IconSet set, List<BigDecimal> from, boolean reversed, boolean alone)
            implements SheetPart {
        /** Keeps its own copy of the bounds. */
        public Icons {
            from = List.copyOf(from);
        }
    }

    /** Offers a list of values to choose from. */
    record Choices(String range, List<String> values, Optional<String> source, String title, String message)
            implements SheetPart {
        /** Keeps its own copy of the values. */
        public Choices {
            values = List.copyOf(values);
        }
    }

    /** A native chart. */
    record Chart(ChartSpec spec) implements SheetPart {}

    /** The icon sets on offer; those whose shapes differ, so that they read in grey. */
    enum IconSet {
        /** Down, sideways, up. */
        ARROWS,
        /** Cross, exclamation mark, tick, each in a circle. */
        MARKS,
        /** Rhombus, triangle, circle. */
        SHAPES
    }
}
