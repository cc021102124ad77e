package goalpack.render.chart;

import java.util.List;
import java.util.Optional;

/**
 * One inline SVG: its natural size, the part of the plane it shows, and its shapes in painting order.
 *
 * <p>Lengths are user units; without a view box one user unit is one CSS pixel, 1/96 inch. Shapes that reach out of the
 * view are painted all the same: nothing is cut.
 *
 * @param width natural width in CSS pixels, above 0
 * @param height natural height in CSS pixels, above 0
 * @param view the part of the plane that fills width and height, kept in proportion and centred
 * @param label what the drawing says, for readers who do not see it ({@code aria-label})
 * @param shapes the shapes, first painted first
 */
public record Drawing(double width, double height, View view, Optional<String> label, List<Shape> shapes) {
    public Drawing {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("width and height above 0, found " + width + " and " + height);
        }
        shapes = List.copyOf(shapes);
    }

    /**
     * The part of the plane that is shown ({@code viewBox}).
     *
     * @param x left edge
     * @param y top edge
     * @param width above 0
     * @param height above 0
     */
    public record View(double x, double y, double width, double height) {
        public View {
            if (!(width > 0 && height > 0)) {
                throw new IllegalArgumentException("width and height above 0, found " + width + " and " + height);
            }
        }
    }
}
