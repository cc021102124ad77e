package goalpack.render.chart;

import java.util.List;
import java.util.Optional;

/**
 * How a shape is painted.
 *
 * @param fill colour inside; none when empty
 * @param fillOpacity 0 clear to 1 solid, the shape's own opacity included
 * @param stroke colour of the line; none when empty
 * @param strokeOpacity 0 clear to 1 solid, the shape's own opacity included
 * @param strokeWidth width of the line in user units
 * @param dashes lengths of dash and gap in turn, in user units; a solid line when empty
 * @param cap how lines end
 * @param join how lines meet
 */
public record Look(
        Optional<Colour> fill,
        double fillOpacity,
        Optional<Colour> stroke,
        double strokeOpacity,
        double strokeWidth,
        List<Double> dashes,
        Cap cap,
        Join join) {
    public Look {
        dashes = List.copyOf(dashes);
    }

    /** A colour, each part 0 to 255. */
    public record Colour(int red, int green, int blue) {
        /** Black. */
        public static final Colour BLACK = new Colour(0, 0, 0);

        public Colour {
            if (((red | green | blue) & ~0xFF) != 0) {
                throw new IllegalArgumentException("0 to 255, found " + red + ", " + green + ", " + blue);
            }
        }
    }

    /** How lines end. */
    public enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** How lines meet. */
    public enum Join {
        MITER,
        ROUND,
        BEVEL
    }
}
