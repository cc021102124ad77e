package goalpack.render.pdf;

import goalpack.render.chart.Shape;
import goalpack.render.chart.Shape.Point;
import goalpack.render.chart.Shape.Step;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * Traces outlines of shapes on a page.
 *
 * <p>Points are turned into page points here, not by a matrix in the file: the file keeps two decimals, too few for the
 * factors of a matrix.
 */
final class Pen {
    /** Where the controls of a cubic curve must lie so that it follows a quarter of a circle of radius 1. */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private final PdfContentByte page;
    private final AffineTransform toPage;

    Pen(PdfContentByte page, AffineTransform toPage) {
        this.page = page;
        this.toPage = toPage;
    }

    Pen moved(double dx, double dy) {
        AffineTransform moved = new AffineTransform(toPage);
        moved.translate(dx, dy);
        return new Pen(page, moved);
    }

    PdfContentByte page() {
        return page;
    }

    /** Points of the page per user unit. */
    float scale() {
        return (float) Math.sqrt(Math.abs(toPage.getDeterminant()));
    }

    Point2D.Double onPage(Point point) {
        Point2D.Double target = new Point2D.Double();
        toPage.transform(new Point2D.Double(point.x(), point.y()), target);
        return target;
    }

    void trace(Shape.Rectangle rectangle) {
        double left = rectangle.x();
        double top = rectangle.y();
        double right = left + rectangle.width();
        double bottom = top + rectangle.height();
        double r = rectangle.radius();
        if (r == 0) {
            closed(List.of(
                    new Point(left, top), new Point(right, top), new Point(right, bottom), new Point(left, bottom)));
            return;
        }
        move(new Point(left + r, top));
        line(new Point(right - r, top));
        corner(new Point(right - r, top), new Point(right, top), new Point(right, top + r));
        line(new Point(right, bottom - r));
        corner(new Point(right, bottom - r), new Point(right, bottom), new Point(right - r, bottom));
        line(new Point(left + r, bottom));
        corner(new Point(left + r, bottom), new Point(left, bottom), new Point(left, bottom - r));
        line(new Point(left, top + r));
        corner(new Point(left, top + r), new Point(left, top), new Point(left + r, top));
        page.closePath();
    }

    void trace(Shape.Circle circle) {
        double x = circle.centre().x();
        double y = circle.centre().y();
        trace(new Shape.Rectangle(
                x - circle.radius(),
                y - circle.radius(),
                2 * circle.radius(),
                2 * circle.radius(),
                circle.radius(),
                circle.look()));
    }

    void open(List<Point> points) {
        move(points.getFirst());
        points.stream().skip(1).forEach(this::line);
    }

    void closed(List<Point> points) {
        open(points);
        page.closePath();
    }

    void trace(List<Step> steps) {
        for (Step step : steps) {
            switch (step) {
                case Step.Move move -> move(move.to());
                case Step.To to -> line(to.to());
                case Step.Curve curve -> curve(curve.control1(), curve.control2(), curve.to());
                case Step.Close ignored -> page.closePath();
            }
        }
    }

    private void move(Point to) {
        Point2D.Double p = onPage(to);
        page.moveTo((float) p.x, (float) p.y);
    }

    private void line(Point to) {
        Point2D.Double p = onPage(to);
        page.lineTo((float) p.x, (float) p.y);
    }

    /** A quarter of a circle from one point to another, around the corner. */
    private void corner(Point from, Point corner, Point to) {
        curve(towards(from, corner), towards(to, corner), to);
    }

    private static Point towards(Point from, Point corner) {
        return new Point(from.x() + QUARTER * (corner.x() - from.x()), from.y() + QUARTER * (corner.y() - from.y()));
    }

    private void curve(Point control1, Point control2, Point to) {
        Point2D.Double a = onPage(control1);
        Point2D.Double b = onPage(control2);
        Point2D.Double c = onPage(to);
        page.curveTo((float) a.x, (float) a.y, (float) b.x, (float) b.y, (float) c.x, (float) c.y);
    }
}
