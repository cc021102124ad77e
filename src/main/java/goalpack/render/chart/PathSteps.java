package goalpack.render.chart;

import goalpack.render.chart.Shape.Point;
import goalpack.render.chart.Shape.Step;
import goalpack.render.markup.MarkupException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a path's {@code d}: M L H V C Q A Z, upper case absolute and lower case relative, letters may be left out. */
final class PathSteps {
    private static final Pattern TOKEN =
            Pattern.compile("[\\s,]*(?:([A-Za-z])|([-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d{1,3})?))");

    private final String text;
    private final Attributes attributes;
    private final Matcher token;
    private final List<Step> steps = new ArrayList<>();
    private int position;
    private Point at = new Point(0, 0);
    private Point start = at;

    PathSteps(String text, Attributes attributes) {
        this.text = text;
        this.attributes = attributes;
        this.token = TOKEN.matcher(text);
    }

    List<Step> read() throws MarkupException {
        char command = letter('?');
        if (command != 'M' && command != 'm') {
            throw fault("a path begins with M");
        }
        while (command != 0) {
            step(command);
            command = letter(following(command));
        }
        return steps;
    }

    /** What numbers without a letter mean after a command: after M lines go on, after Z a letter must stand. */
    private static char following(char command) {
        return switch (command) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            case 'Z', 'z' -> '?';
            default -> command;
        };
    }

    private void step(char command) throws MarkupException {
        boolean relative = Character.isLowerCase(command);
        double x = relative ? at.x() : 0;
        double y = relative ? at.y() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> {
                at = point(x, y);
                start = at;
                steps.add(new Step.Move(at));
            }
            case 'L' -> line(point(x, y));
            case 'H' -> line(new Point(x + number(), at.y()));
            case 'V' -> line(new Point(at.x(), y + number()));
            case 'C' -> curve(point(x, y), point(x, y), point(x, y));
            case 'Q' -> quadratic(point(x, y), point(x, y));
            case 'A' -> arc(x, y);
            case 'Z' -> {
                steps.add(new Step.Close());
                at = start;
            }
            default -> throw fault("a path knows M L H V C Q A Z, found \"" + command + "\"");
        }
    }

    private void line(Point to) {
        steps.add(new Step.To(to));
        at = to;
    }

    private void curve(Point control1, Point control2, Point to) {
        steps.add(new Step.Curve(control1, control2, to));
        at = to;
    }

    /** A quadratic curve is the cubic one whose controls lie two thirds of the way to its own. */
    private void quadratic(Point control, Point to) {
        curve(twoThirds(at, control), twoThirds(to, control), to);
    }

    private static Point twoThirds(Point from, Point to) {
        return new Point(from.x() + 2 * (to.x() - from.x()) / 3, from.y() + 2 * (to.y() - from.y()) / 3);
    }

    private void arc(double x, double y) throws MarkupException {
        double radiusX = Math.abs(number());
        double radiusY = Math.abs(number());
        double turn = Math.toRadians(number());
        boolean large = number() != 0;
        boolean clockwise = number() != 0;
        Point to = point(x, y);
        if (radiusX == 0 || radiusY == 0) {
            line(to);
        } else {
            steps.addAll(new Arc(at, to, radiusX, radiusY, turn, large, clockwise).curves());
            at = to;
        }
    }

    private Point point(double x, double y) throws MarkupException {
        return new Point(x + number(), y + number());
    }

    /** The next letter; the given one when a number stands there; 0 at the end. */
    private char letter(char otherwise) throws MarkupException {
        if (text.substring(position).isBlank()) {
            return 0;
        }
        advance();
        if (token.group(1) != null) {
            position = token.end();
            return token.group(1).charAt(0);
        }
        if (otherwise == '?') {
            throw fault("expected a letter of M L H V C Q A Z, found \"" + token.group(2) + "\"");
        }
        return otherwise;
    }

    private double number() throws MarkupException {
        advance();
        if (token.group(2) == null) {
            throw fault("expected a number, found \"" + token.group(1) + "\"");
        }
        position = token.end();
        return Double.parseDouble(token.group(2));
    }

    private void advance() throws MarkupException {
        if (!token.find(position) || token.start() != position) {
            throw fault("expected a letter or a number after \""
                    + text.substring(0, position).strip() + "\"");
        }
    }

    private MarkupException fault(String finding) {
        return attributes.fault("d: " + finding);
    }
}
