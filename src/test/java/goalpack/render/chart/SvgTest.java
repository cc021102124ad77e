package goalpack.render.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import goalpack.render.chart.Shape.Point;
import goalpack.render.chart.Shape.Step;
import goalpack.render.markup.Markup;
import goalpack.render.markup.MarkupException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SvgTest {
    private static Drawing drawing(String inside) throws MarkupException {
        return read("<svg width='100' height='50'>" + inside + "</svg>");
    }

    private static Drawing read(String svg) throws MarkupException {
        return Svg.read(Markup.read(svg).getDocumentElement());
    }

    private static Shape shape(String inside) throws MarkupException {
        return drawing(inside).shapes().getFirst();
    }

    private static String fault(String inside) {
        return assertThrows(MarkupException.class, () -> drawing(inside)).finding();
    }

    @Test
    void sizeAndViewComeFromWhatIsSaid() throws MarkupException {
        assertEquals(new Drawing.View(0, 0, 100, 50), drawing("").view());
        Drawing drawing = read("<svg viewBox='-10 0 200 100' width='50' height='25' aria-label='Rising'/>");
        assertEquals(new Drawing.View(-10, 0, 200, 100), drawing.view());
        assertEquals(50, drawing.width());
        assertEquals(Optional.of("Rising"), drawing.label());
        assertEquals(200, read("<svg viewBox='-10 0 200 100'/>").width());
    }

    @Test
    void anSvgWithoutSizeIsRefused() {
        MarkupException fault = assertThrows(MarkupException.class, () -> read("<svg/>"));
        assertEquals("<svg> expects width and height above 0, or a viewBox", fault.finding());
    }

    @Test
    void shapesAreReadWithTheirLook() throws MarkupException {
        Shape.Rectangle rectangle = (Shape.Rectangle)
                shape("<rect x='1' y='2' width='30' height='4' rx='9' fill='#f80' stroke='#a3271f' stroke-width='.5'"
                        + " opacity='0.5' fill-opacity='0.5'/>");
        assertEquals(2, rectangle.radius());
        assertEquals(
                new Look(
                        Optional.of(new Look.Colour(255, 136, 0)),
                        0.25,
                        Optional.of(new Look.Colour(0xa3, 0x27, 0x1f)),
                        0.5,
                        0.5,
                        List.of(),
                        Look.Cap.BUTT,
                        Look.Join.MITER),
                rectangle.look());
        Shape.Line line =
                (Shape.Line) shape("<line x2='5' y2='6' stroke='#000' stroke-dasharray='4 3' stroke-linecap='round'/>");
        assertEquals(new Point(5, 6), line.to());
        assertEquals(List.of(4.0, 3.0), line.look().dashes());
        assertEquals(Look.Cap.ROUND, line.look().cap());
        assertEquals(
                List.of(new Point(1, 2), new Point(3, 4)),
                ((Shape.Polyline) shape("<polyline points='1,2 3,4'/>")).points());
        assertEquals(
                List.of(new Point(1, 2), new Point(3, 4)),
                ((Shape.Polygon) shape("<polygon points='1 2 3 4'/>")).points());
        assertEquals(new Point(7, 8), ((Shape.Circle) shape("<circle cx='7' cy='8' r='2'/>")).centre());
    }

    @Test
    void groupsMoveAndHandDownTheirLook() throws MarkupException {
        Shape.Group group = (Shape.Group)
                shape("<g transform='translate(10, -5)' fill='none' opacity='.5'><circle r='2' opacity='.5'"
                        + " stroke='#000'/></g>");
        assertEquals(10, group.dx());
        assertEquals(-5, group.dy());
        Shape.Circle circle = (Shape.Circle) group.shapes().getFirst();
        assertEquals(Optional.empty(), circle.look().fill());
        assertEquals(0.25, circle.look().strokeOpacity());
    }

    @Test
    void textKeepsItsRunsAndLosesTheSpaceAroundThem() throws MarkupException {
        Shape.Text text = (Shape.Text) shape("<text x='3' y='9' text-anchor='end' font-size='11'>\n  86.2\u00a0%\n "
                + " <tspan font-weight='bold' fill='#1d6b45'>met </tspan>\n</text>");
        assertEquals(Shape.Anchor.END, text.anchor());
        assertEquals(
                List.of("86.2\u00a0% ", "met"),
                text.runs().stream().map(Shape.Run::text).toList());
        assertEquals(
                List.of(400, 700), text.runs().stream().map(Shape.Run::weight).toList());
        assertEquals(11, text.runs().getFirst().size());
    }

    @Test
    void pathsBecomeAbsoluteSteps() throws MarkupException {
        Shape.Outline outline = (Shape.Outline) shape("<path d='M1 2h3v-1 L5,6 7 8q3 0 3 3C1 2 3 4 5 6zm1 1l1 1'/>");
        assertEquals(
                List.of(
                        new Step.Move(new Point(1, 2)),
                        new Step.To(new Point(4, 2)),
                        new Step.To(new Point(4, 1)),
                        new Step.To(new Point(5, 6)),
                        new Step.To(new Point(7, 8)),
                        new Step.Curve(new Point(9, 8), new Point(10, 9), new Point(10, 11)),
                        new Step.Curve(new Point(1, 2), new Point(3, 4), new Point(5, 6)),
                        new Step.Close(),
                        new Step.Move(new Point(2, 3)),
                        new Step.To(new Point(3, 4))),
                outline.steps());
    }

    @Test
    void anArcStaysOnItsCircleAndEndsWhereItShould() throws MarkupException {
        Shape.Outline outline = (Shape.Outline) shape("<path d='M10 0 A10 10 0 1 1 0 -10'/>");
        List<Step> curves = outline.steps().subList(1, outline.steps().size());
        assertEquals(3, curves.size());
        for (Step step : curves) {
            Point to = ((Step.Curve) step).to();
            assertEquals(10, Math.hypot(to.x(), to.y()), 1e-9);
        }
        Point first = ((Step.Curve) curves.getFirst()).to();
        assertTrue(first.y() > 9.99, "clockwise on paper means downwards first, found " + first);
        assertEquals(new Point(0, -10), ((Step.Curve) curves.getLast()).to());
    }

    @Test
    void anUnknownElementIsNamedWithItsPlace() {
        MarkupException fault =
                assertThrows(MarkupException.class, () -> drawing("\n <g>\n  <ellipse rx='3'/>\n </g>"));
        assertEquals("line 3, column 3: <ellipse> is not in the SVG that packs paint", fault.getMessage());
    }

    @Test
    void whateverIsOutsideTheSubsetIsSaid() {
        assertEquals(
                "<rect> has no attribute \"ry\" in the SVG that packs paint",
                fault("<rect width='1' height='1' ry='2'/>"));
        assertEquals(
                "x expects a number such as 12 or 0.5, found \"1,5\"", fault("<rect x='1,5' width='1' height='1'/>"));
        assertEquals("<rect> lacks its attribute \"width\"", fault("<rect/>"));
        assertEquals("r expects a length of 0 or more, found \"-1\"", fault("<circle r='-1'/>"));
        assertEquals("opacity expects a number from 0 to 1, found \"50\"", fault("<g opacity='50'/>"));
        assertEquals("fill expects none, #rgb or #rrggbb, found \"red\"", fault("<g fill='red'/>"));
        assertEquals("text-anchor expects one of start, middle, end, found \"left\"", fault("<g text-anchor='left'/>"));
        assertEquals(
                "font-weight expects normal, bold or 100 to 900, found \"bolder\"", fault("<g font-weight='bolder'/>"));
        assertEquals("transform expects translate(x, y), found \"rotate(90)\"", fault("<g transform='rotate(90)'/>"));
        assertEquals(
                "points expects pairs of numbers, found 3 numbers in \"1,2 3\"", fault("<polyline points='1,2 3'/>"));
        assertEquals("d: a path begins with M", fault("<path d='L1 2'/>"));
        assertEquals("d: a path knows M L H V C Q A Z, found \"S\"", fault("<path d='M1 2 S1 2 3 4'/>"));
        assertEquals("d: expected a letter or a number after \"M1\"", fault("<path d='M1'/>"));
        assertEquals("<g> holds the text \"86 %\" outside of <text>", fault("<g>86 %</g>"));
        assertEquals("<text> holds <a>, only <tspan> may stand there", fault("<text><a/></text>"));
        assertEquals(
                "<rect> holds <title>, nothing may stand there", fault("<rect width='1' height='1'><title/></rect>"));
    }
}
