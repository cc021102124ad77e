package goalpack.render.chart;

import java.util.List;

/** A thing to paint, in user units with y growing downwards; what it inherits from groups is already in its look. */
public sealed interface Shape {
    /** A rectangle, its corners rounded by the radius (0 for sharp ones). */
    record Rectangle(double x, double y, double width, double height, double radius, Look look) implements Shape {}

    /** A straight line. */
    record Line(Point from, Point to, Look look) implements Shape {}

    /** A circle. */
    record Circle(Point centre, double radius, Look look) implements Shape {}

    /** Straight lines from point to point, left open ({@code polyline}). */
    record Polyline(List<Point> points, Look look) implements Shape {
        public Polyline {
            points = List.copyOf(points);
        }
    }

    /** Straight lines from point to point and back to the first ({@code polygon}). */
    record Polygon(List<Point> points, Look look) implements Shape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /** A free outline of lines and curves ({@code path}). */
    record Outline(List<Step> steps, Look look) implements Shape {
        public Outline {
            steps = List.copyOf(steps);
        }
    }

    /** A line of text whose runs follow each other; the point lies on the baseline, at the anchor. */
    record Text(Point at, Anchor anchor, List<Run> runs) implements Shape {
        public Text {
            runs = List.copyOf(runs);
        }
    }

    /** Shapes moved together. */
    record Group(double dx, double dy, List<Shape> shapes) implements Shape {
        public Group {
            shapes = List.copyOf(shapes);
        }
    }

    /** A point of the plane. */
    record Point(double x, double y) {}

    /** What of a text lies at its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A piece of text in one weight, size and colour; the size is in user units, the weight as in CSS, 100 to 900. */
    record Run(String text, double size, int weight, Look look) {}

    /** One step of an outline, absolute; arcs and quadratic curves have become cubic ones. */
    sealed interface Step {
        /** Starts a new part. */
        record Move(Point to) implements Step {}

        /** A straight line. */
        record To(Point to) implements Step {}

        /** A cubic Bézier curve. */
        record Curve(Point control1, Point control2, Point to) implements Step {}

        /** A straight line back to the start of the part. */
        record Close() implements Step {}
    }
}
