package goalpack.render.chart;

import goalpack.render.chart.Shape.Point;
import goalpack.render.chart.Shape.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an ellipse between two points, as cubic curves of at most a quarter turn each.
 *
 * <p>Source of the formulas: SVG 1.1, appendix F.6 (centre parameters, radii that are too small grow).
 *
 * @param turn angle of the ellipse's first axis against the x axis, in radians
 * @param large the longer way round
 * @param clockwise in the direction of growing angles; as y grows downwards, clockwise on paper
 */
record Arc(Point from, Point to, double radiusX, double radiusY, double turn, boolean large, boolean clockwise) {

    List<Step> curves() {
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double halfX = (from.x() - to.x()) / 2;
        double halfY = (from.y() - to.y()) / 2;
        double x = cos * halfX + sin * halfY;
        double y = -sin * halfX + cos * halfY;
        double reach = x * x / (radiusX * radiusX) + y * y / (radiusY * radiusY);
        double grow = Math.max(1, Math.sqrt(reach));
        double rx = radiusX * grow;
        double ry = radiusY * grow;
        double spread = rx * rx * y * y + ry * ry * x * x;
        if (spread == 0) {
            return List.of();
        }
        double factor = Math.sqrt(Math.max(0, rx * rx * ry * ry / spread - 1)) * (large == clockwise ? -1 : 1);
        double centreX = factor * rx * y / ry;
        double centreY = -factor * ry * x / rx;
        double begin = Math.atan2((y - centreY) / ry, (x - centreX) / rx);
        double sweep = Math.atan2((-y - centreY) / ry, (-x - centreX) / rx) - begin;
        if (clockwise && sweep < 0) {
            sweep += 2 * Math.PI;
        } else if (!clockwise && sweep > 0) {
            sweep -= 2 * Math.PI;
        }
        Point centre = new Point(
                cos * centreX - sin * centreY + (from.x() + to.x()) / 2,
                sin * centreX + cos * centreY + (from.y() + to.y()) / 2);
        return new Ellipse(centre, rx, ry, cos, sin).part(begin, sweep, to);
    }

    private record Ellipse(Point centre, double rx, double ry, double cos, double sin) {
        List<Step> part(double begin, double sweep, Point end) {
            int pieces = (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
            double piece = sweep / pieces;
            double reach = 4.0 / 3 * Math.tan(piece / 4);
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < pieces; i++) {
                double a = begin + i * piece;
                double b = a + piece;
                Point to = i == pieces - 1 ? end : at(Math.cos(b), Math.sin(b));
                steps.add(new Step.Curve(
                        at(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
                        at(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
                        to));
            }
            return steps;
        }

        private Point at(double unitX, double unitY) {
            double x = rx * unitX;
            double y = ry * unitY;
            return new Point(centre.x() + cos * x - sin * y, centre.y() + sin * x + cos * y);
        }
    }
}
