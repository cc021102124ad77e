package goalpack.render.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A chart as described.
 *
 * @param title printed above the plot; empty for none
 * @param alt what a reader hears who cannot see it
 * @param at the cells it covers
 * @param categories range of the labels along the category axis
 */
record ChartSpec(
        String title,
        String alt,
        CellRangeAddress at,
        Direction direction,
        Stacking stacking,
        Legend legend,
        String categories,
        List<Series> series,
        Axis categoryAxis,
        Axis valueAxis) {
    ChartSpec {
        series = List.copyOf(series);
    }

    /** Which way bars grow. */
    enum Direction {
        /** From the bottom. */
        UP,
        /** From the left. */
        ACROSS
    }

    /** How the bars of one category stand. */
    enum Stacking {
        /** Beside each other. */
        BESIDE,
        /** In the same place, a later series in front of an earlier one; the later ones outlined. */
        OVERLAID,
        /** On top of each other. */
        STACKED
    }

    /** Where the legend stands. */
    enum Legend {
        /** Nowhere. */
        NONE,
        /** Under the plot. */
        BOTTOM
    }

    /** How a series is drawn. */
    enum Kind {
        /** A bar for each category. */
        BARS,
        /** A short stroke for each category, for a target. */
        MARKS,
        /** A line through the categories. */
        LINE
    }

    /** Which points of a series carry their value. */
    enum Labels {
        /** None. */
        NONE,
        /** Every one. */
        ALL,
        /** The last that has a value. */
        LAST
    }

    /** How a bar is drawn. */
    enum Look {
        /** Filled, for what happened. */
        SOLID,
        /** As an outline, for a plan or target. */
        OUTLINED
    }

    /** How a line is drawn. */
    enum Stroke {
        /** Without a gap. */
        SOLID,
        /** In dashes, for what is not yet a fact. */
        DASHED
    }

    /**
     * A row of values.
     *
     * @param points colours of single points, by index from 0
     */
    record Series(
            Kind kind,
            String title,
            String range,
            Color color,
            Labels labels,
            String format,
            Stroke stroke,
            Look look,
            Map<Integer, Color> points) {
        Series {
            points = Map.copyOf(points);
        }
    }

    /** An axis. */
    record Axis(
            String title,
            String format,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max,
            Optional<BigDecimal> step,
            boolean gridlines,
            boolean reversed,
            boolean hidden) {
        static final Axis PLAIN =
                new Axis("", "General", Optional.empty(), Optional.empty(), Optional.empty(), false, false, false);
    }
}
